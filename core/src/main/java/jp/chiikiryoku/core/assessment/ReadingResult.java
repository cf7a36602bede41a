package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Worded;

/**
 * What a payload is answered under one reading of an open parameter.
 *
 * @param value the value that is read
 * @param authority who stands behind the reading
 * @param verdict the answer to the whole
 * @param amounts the amounts on which the reading bears, in yen
 */
public record ReadingResult(Object value, Authority authority, Verdict verdict, List<Amount> amounts)
        implements Worded {

    public ReadingResult {
        requireNonNull(value, "value");
        requireNonNull(authority, "authority");
        requireNonNull(verdict, "verdict");
        amounts = List.copyOf(amounts);
    }

    /** Tells whether another source gives the same value and with it the same answer. */
    boolean saysTheSameAs(ReadingResult other) {
        return value.equals(other.value) && verdict == other.verdict && amounts.equals(other.amounts);
    }

    @Override
    public Message wording() {
        Facts facts = Facts.of("value", value, "authority", authority, "verdict", verdict);
        return amounts.isEmpty()
                ? Message.of("reading.verdict", facts)
                : Message.of("reading.amounts", facts.with("amounts", amounts));
    }
}
