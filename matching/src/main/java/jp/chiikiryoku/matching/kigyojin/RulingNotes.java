package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;

/**
 * What became of the rulings of a request: each that settles something and each that finds nothing open has its note, so
 * that none is lost in silence.
 */
final class RulingNotes {

    private static final Map<String, KigyojinRule> RULES =
            KigyojinRule.ofPairing().stream().collect(Collectors.toMap(KigyojinRule::id, Function.identity()));

    private RulingNotes() {}

    /**
     * The notes of the rulings, in their order; one that is pending settles nothing and has none.
     *
     * @param open the ids of the rules that the facts leave open for one post or pair or more
     */
    static List<Message> of(List<Ruling> rulings, Set<String> open) {
        List<Message> notes = new ArrayList<>(rulings.size());
        for (Ruling ruling : rulings) {
            Outcome outcome = requireNonNull(ruling.judgement(), "judgement").outcome();
            if (outcome != Outcome.UNDETERMINED) {
                KigyojinRule rule = requireNonNull(RULES.get(requireNonNull(ruling.rule(), "rule")), "rule");
                notes.add(Message.of(text(outcome, open.contains(rule.id())), Facts.of("rule", rule)));
            }
        }
        return notes;
    }

    private static String text(Outcome outcome, boolean open) {
        if (!open) {
            return "note.ruling-unused";
        }
        return outcome == Outcome.SATISFIED ? "note.posts-ruled-met" : "note.posts-ruled-not-met";
    }

    /** What the competent authority has answered about a rule; undetermined if it has not. */
    static Outcome outcome(List<Ruling> rulings, String rule) {
        for (Ruling ruling : rulings) {
            if (rule.equals(ruling.rule())) {
                return requireNonNull(ruling.judgement(), "judgement").outcome();
            }
        }
        return Outcome.UNDETERMINED;
    }
}
