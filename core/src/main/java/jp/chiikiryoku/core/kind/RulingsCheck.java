package jp.chiikiryoku.core.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** Checks that rulings speak of rules that exist, and of each at most once: a slip must not lose an answer. */
final class RulingsCheck {

    private static final Pointer RULINGS = Pointer.ROOT.member("rulings");
    private static final Fault UNKNOWN_RULE = Fault.of(ProblemCode.UNKNOWN_VALUE, "rule", Facts.empty());
    private static final Fault OF_OTHER_KIND = Fault.of(ProblemCode.UNKNOWN_VALUE, "rule-of-other-kind", Facts.empty());
    private static final Fault TWICE = Fault.of(ProblemCode.CONFLICT, "twice", Facts.empty());

    private final Set<String> rules;
    private final Set<String> rulesOfProgramme;

    RulingsCheck(List<? extends Rule> rules, Editions<?> editions) {
        this.rules = new HashSet<>();
        this.rulesOfProgramme = new HashSet<>();
        editions.all()
                .forEach(edition -> rulesOfProgramme.addAll(edition.rules().keySet()));
        for (Rule rule : rules) {
            this.rules.add(rule.id());
        }
    }

    void check(List<@Nullable Ruling> rulings, Problems problems) {
        if (rulings.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rulings.size(); i++) {
            Ruling ruling = rulings.get(i);
            if (ruling != null && ruling.rule() != null) {
                check(ruling.rule(), RULINGS.at(i).member("rule"), seen, problems);
            }
        }
    }

    private void check(String rule, Pointer place, Set<String> seen, Problems problems) {
        if (!rules.contains(rule)) {
            problems.addIfSound(place, rulesOfProgramme.contains(rule) ? OF_OTHER_KIND : UNKNOWN_RULE);
        } else if (!seen.add(rule)) {
            problems.addIfSound(place, TWICE);
        }
    }
}
