package jp.chiikiryoku.core.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The time that clocks in Japan show (日本標準時), which has been nine hours ahead of UTC without change since 1951. */
public final class JapanTime {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private JapanTime() {}

    /**
     * Returns an instant as clocks in Japan show it.
     *
     * <p>2025-04-10 at 03:00 UTC is 2025-04-10 at 12:00 in Japan.
     */
    public static OffsetDateTime of(OffsetDateTime instant) {
        return instant.withOffsetSameInstant(JAPAN);
    }

    /**
     * Returns the day in Japan.
     *
     * @param instant an instant with any offset, or null
     * @return the day, or null if there is no instant; 2025-03-31 at 15:00 UTC is 2025-04-01
     */
    public static @Nullable LocalDate dayOf(@Nullable OffsetDateTime instant) {
        return instant == null ? null : of(instant).toLocalDate();
    }
}
