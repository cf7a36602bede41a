package jp.chiikiryoku.core.assessment;

import java.util.List;

/**
 * What a rule answers about each element of a list, and its one finding.
 *
 * @param each the answers in the order of the elements
 * @param combined the finding that the result lists
 */
public record ElementFindings(List<Finding> each, Finding combined) {

    /**
     * Copies the list.
     *
     * @param each the answers in the order of the elements
     * @param combined the finding that the result lists
     */
    public ElementFindings {
        each = List.copyOf(each);
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
