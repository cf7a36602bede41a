package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Worded;

/**
 * What a rule answers under one reading of an open parameter.
 *
 * @param value the value that is read
 * @param outcome the answer
 */
public record ReadingOutcome(Object value, Outcome outcome) implements Worded {

    public ReadingOutcome {
        requireNonNull(value, "value");
        requireNonNull(outcome, "outcome");
    }

    @Override
    public Message wording() {
        return Message.of("reading.outcome", Facts.of("value", value, "outcome", outcome));
    }
}
