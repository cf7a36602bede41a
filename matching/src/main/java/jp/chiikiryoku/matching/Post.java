package jp.chiikiryoku.matching;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One need or one offer.
 *
 * @param <T> the type of its content
 * @param id the id, unique among the posts of its side
 * @param content what the rules of a pair compare
 * @param violations the ids of the hard rules that it violates by itself, so that no partner fits
 * @param openRules the ids of the rules that a person must still review, whoever the partner is
 */
public record Post<T>(String id, T content, List<String> violations, List<String> openRules) {

    public Post {
        requireNonNull(id, "id");
        requireNonNull(content, "content");
        violations = List.copyOf(violations);
        openRules = List.copyOf(openRules);
    }

    /** Obtains a post that violates no rule by itself and leaves none open. */
    public static <T> Post<T> of(String id, T content) {
        return new Post<>(id, content, List.of(), List.of());
    }

    /** Whether no partner can fit it. */
    boolean isRefused() {
        return !violations.isEmpty();
    }
}
