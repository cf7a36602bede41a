package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.money.YenRange;

/**
 * One amount of a result.
 *
 * @param key which amount
 * @param range what is certain and what is still possible, in yen
 */
public record Amount(AmountKey key, YenRange range) {

    /**
     * Checks that both parts are there.
     *
     * @param key which amount
     * @param range what is certain and what is still possible, in yen
     */
    public Amount {
        requireNonNull(key, "key");
        requireNonNull(range, "range");
    }
}
