package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.ReadValue;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a rule finds under one reading of what the sources leave open.
 *
 * @param value the {@link ReadValue}; a list of them where several parameters make the difference
 * @param outcome the answer
 * @param finding what was found and why, with what was compared
 * @param weakSource who stands behind the source if only its weakness keeps the finding from a refusal, or null
 */
public record ReadingFinding(
        Object value,
        Outcome outcome,
        Message finding,
        @Nullable Authority weakSource) implements Sentence {

    public ReadingFinding {
        requireNonNull(value, "value");
        requireNonNull(outcome, "outcome");
        requireNonNull(finding, "finding");
    }

    /** What is found, without the value that is read. */
    record Reason(
            Outcome outcome, Message finding, @Nullable Authority weakSource) {

        static Reason of(Finding finding) {
            return new Reason(
                    finding.outcome(),
                    finding.message(),
                    finding.weakSource() ? finding.citation().authority() : null);
        }

        ReadingFinding under(Object value) {
            return new ReadingFinding(value, outcome, finding, weakSource);
        }
    }

    @Override
    public Message wording() {
        Facts facts = Facts.of("value", value, "finding", finding);
        return weakSource == null
                ? Message.of("reading.finding", facts)
                : Message.of("reading.finding-weak", facts.with("weakness", weakness(weakSource)));
    }

    private static Message weakness(Authority authority) {
        return Message.of("finding.weak-source", Facts.of("authority", authority));
    }
}
