package jp.chiikiryoku.tools.rulebook;

import java.util.HashMap;
import java.util.Map;
import jp.chiikiryoku.catalogue.KindEntry;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.catalogue.RuleEntry;

/** What the rules of a programme are called, each with a link to the first kind that has it. */
final class RuleNames {

    private final Map<String, Html> titles = new HashMap<>();

    RuleNames(Words words, ProgrammeEntry programme) {
        for (KindEntry kind : programme.kinds()) {
            for (RuleEntry rule : kind.rules()) {
                titles.putIfAbsent(
                        rule.id(), Book.link(Links.kind(kind.name()) + "#" + rule.id(), words.say(rule.title())));
            }
        }
    }

    /** The title and the id of a rule; a rule without a title has its id alone. */
    Html of(String id) {
        return Html.of(
                titles.getOrDefault(id, Html.NOTHING),
                Html.text(" "),
                Tag.of("code").text(id));
    }
}
