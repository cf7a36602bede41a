package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Worded;

/**
 * One amount of a result.
 *
 * @param key which amount
 * @param range what is certain and what is still possible, in yen
 */
public record Amount(AmountKey key, YenRange range) implements Worded {

    public Amount {
        requireNonNull(key, "key");
        requireNonNull(range, "range");
    }

    @Override
    public Message wording() {
        return Message.of("amount.of", Facts.of("amount", key, "range", range));
    }

    /**
     * Returns the range of a key.
     *
     * @throws IllegalArgumentException if there is no such amount
     */
    static YenRange find(List<Amount> amounts, AmountKey key) {
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).key() == key) {
                return amounts.get(i).range();
            }
        }
        throw new IllegalArgumentException("The amount (" + key + ") must be one of "
                + amounts.stream().map(amount -> amount.key().wireName()).toList() + ".");
    }
}
