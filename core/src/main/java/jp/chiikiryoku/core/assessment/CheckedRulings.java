package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the competent authority has answered about the rules of a well-formed payload, for what follows elsewhere; the
 * {@link Assessor} settles the ruled rule itself.
 *
 * @param judgements the answers by the id of the rule, none of them pending
 */
public record CheckedRulings(Map<String, Judgement> judgements) {

    private static final CheckedRulings NONE = new CheckedRulings(Map.of());

    /** Copies the answers. */
    public CheckedRulings {
        judgements = Map.copyOf(judgements);
    }

    /** Obtains the answers from well-formed rulings. */
    public static CheckedRulings of(List<Ruling> stated) {
        if (stated.isEmpty()) {
            return NONE;
        }
        Map<String, Judgement> judgements = new HashMap<>();
        for (int i = 0; i < stated.size(); i++) {
            Judgement judgement = requireNonNull(stated.get(i).judgement(), "judgement");
            if (judgement != Judgement.PENDING) {
                judgements.put(requireNonNull(stated.get(i).rule(), "rule"), judgement);
            }
        }
        return new CheckedRulings(judgements);
    }

    /**
     * Returns the answer on a rule.
     *
     * @return the answer, pending if there is none
     */
    public Judgement on(Rule rule) {
        return judgements.getOrDefault(rule.id(), Judgement.PENDING);
    }
}
