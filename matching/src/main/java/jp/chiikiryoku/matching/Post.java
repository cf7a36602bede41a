package jp.chiikiryoku.matching;

import static java.util.Objects.requireNonNull;

/**
 * One need or one offer.
 *
 * @param <T> what stands behind it
 * @param id what tells it apart from others of its side
 * @param content what stands behind it
 */
public record Post<T>(String id, T content) {

    public Post {
        requireNonNull(id, "id");
        requireNonNull(content, "content");
    }
}
