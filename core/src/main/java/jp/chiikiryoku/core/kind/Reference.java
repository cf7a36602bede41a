package jp.chiikiryoku.core.kind;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The member of a payload that chooses the edition: a reference date or a fiscal year.
 *
 * @param <P> the type of payload
 */
public final class Reference<P> {

    private final Pointer pointer;
    private final Function<P, @Nullable LocalDate> date;
    private final Function<P, @Nullable FiscalYear> year;

    private Reference(Pointer pointer, Function<P, @Nullable LocalDate> date, Function<P, @Nullable FiscalYear> year) {
        this.pointer = pointer;
        this.date = date;
        this.year = year;
    }

    /** Obtains a reference date. */
    public static <P> Reference<P> date(Pointer pointer, Function<P, @Nullable LocalDate> date) {
        return new Reference<>(pointer, date, payload -> null);
    }

    /** Obtains a fiscal year. */
    public static <P> Reference<P> year(Pointer pointer, Function<P, @Nullable FiscalYear> year) {
        return new Reference<>(pointer, payload -> null, year);
    }

    /** Obtains no reference: the payload must name its edition. */
    public static <P> Reference<P> none() {
        return new Reference<>(Pointer.ROOT.member("edition"), payload -> null, payload -> null);
    }

    Pointer pointer() {
        return pointer;
    }

    @Nullable
    LocalDate date(P payload) {
        return date.apply(payload);
    }

    boolean isStated(P payload) {
        return date.apply(payload) != null || year.apply(payload) != null;
    }

    /** A named edition must cover the fiscal year; outside its days it may be used, and a note says so. */
    boolean contradicts(P payload, Edition<?> named) {
        FiscalYear stated = year.apply(payload);
        return stated != null && !named.fiscalYears().contains(stated);
    }

    <R> Optional<Edition<R>> choose(String kind, P payload, Editions<R> editions) {
        LocalDate day = date.apply(payload);
        if (day != null) {
            return editions.on(kind, day);
        }
        FiscalYear stated = year.apply(payload);
        return stated == null ? Optional.empty() : editions.of(kind, stated);
    }
}
