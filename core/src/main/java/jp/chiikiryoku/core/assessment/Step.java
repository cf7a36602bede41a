package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation that a reader can redo by hand (計算過程), such as {@code 25,000,000円 × 3/4 = 18,750,000円}.
 *
 * @param amount the amount to which the step leads
 * @param message what was taken, what was done with it and what came out
 * @param citation the source of the parameter that the step uses, or null if it uses none
 */
public record Step(
        AmountKey amount, Message message, @Nullable Citation citation) {

    public Step {
        requireNonNull(amount, "amount");
        requireNonNull(message, "message");
    }

    /** As it follows from some readings; others do not have it. */
    Step byReadings(List<Object> values) {
        Message told = values.size() == 1
                ? Message.of("step.by-reading", Facts.of("value", values.get(0), "step", message))
                : Message.of("step.by-readings", Facts.of("values", quoted(values), "step", message));
        return new Step(amount, told, citation);
    }

    private static List<Message> quoted(List<Object> values) {
        return values.stream()
                .map(value -> Message.of("reading.quoted", Facts.of("value", value)))
                .toList();
    }
}
