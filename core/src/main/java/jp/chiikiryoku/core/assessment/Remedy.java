package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.ReadValue;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/**
 * The smallest change that would satisfy a violated rule (是正案).
 *
 * <p>Applied to the payload, the changes leave it well formed and the rule satisfied; one yen or one day less does not.
 *
 * @param id which remedy of the rule this is, such as {@code lower-public-money}
 * @param changes what to change, all of it together
 * @param message what that means
 */
public record Remedy(String id, List<Change> changes, Message message) {

    public Remedy {
        requireNonNull(id, "id");
        changes = List.copyOf(changes);
        requireNonNull(message, "message");
    }

    /** As it follows from some readings; others ask for something else. */
    Remedy byReading(List<ReadValue> values) {
        return new Remedy(id, changes, Message.of("remedy.by-reading", Facts.of("remedy", message, "value", values)));
    }
}
