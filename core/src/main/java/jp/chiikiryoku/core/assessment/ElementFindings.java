package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a rule answers about each element of a list, and its one finding.
 *
 * @param each the answers in the order of the elements
 * @param combined the finding that the result lists
 */
public record ElementFindings(List<Finding> each, Finding combined) {

    public ElementFindings {
        each = List.copyOf(each);
        requireNonNull(combined, "combined");
    }

    /**
     * Obtains the findings of elements, with the one that they come to.
     *
     * <p>Of two start-ups of which one is refused the combined finding is that of the refused one.
     *
     * @param each the answers in the order of the elements
     * @param allSatisfied the answer if every element satisfies the rule, or if there is none
     * @return the findings
     */
    public static ElementFindings of(List<Finding> each, Finding allSatisfied) {
        return new ElementFindings(each, Finding.combined(each, allSatisfied));
    }

    /**
     * Returns these findings with remedies for the combined one.
     *
     * @param remedies what would satisfy the rule for every element
     * @return the findings
     */
    public ElementFindings withRemedies(List<Remedy> remedies) {
        return new ElementFindings(each, combined.withRemedies(remedies));
    }

    /**
     * Returns the answer about one element.
     *
     * @param index the place of the element, from 0
     * @return its outcome
     */
    public Outcome outcome(int index) {
        return each.get(index).outcome();
    }
}
