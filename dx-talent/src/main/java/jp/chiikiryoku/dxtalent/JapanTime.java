package jp.chiikiryoku.dxtalent;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The time that clocks in Japan show, which has been nine hours ahead of UTC without change since 1951. */
final class JapanTime {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private JapanTime() {}

    static OffsetDateTime of(OffsetDateTime instant) {
        return instant.withOffsetSameInstant(JAPAN);
    }
}
