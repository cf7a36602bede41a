package jp.chiikiryoku.catalogue;

import java.math.BigDecimal;
import jp.chiikiryoku.core.money.Yen;

/** The unit of the overview, 億円. */
final class HundredMillionYen {

    private static final int DIGITS = 8;

    private HundredMillionYen() {}

    static BigDecimal of(Yen amount) {
        return BigDecimal.valueOf(amount.value(), DIGITS);
    }

    static Yen toYen(BigDecimal amount) {
        return Yen.of(amount.movePointRight(DIGITS).longValueExact());
    }
}
