package jp.chiikiryoku.matching;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One post that is left over.
 *
 * @param id its id
 * @param reasons why, one or more
 */
public record Unmatched(String id, List<Reason> reasons) {

    public Unmatched {
        requireNonNull(id, "id");
        reasons = List.copyOf(reasons);
    }
}
