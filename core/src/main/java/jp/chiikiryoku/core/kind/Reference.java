package jp.chiikiryoku.core.kind;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The member of a payload that chooses the edition: a reference date, a fiscal year, or a fiscal year that may be left out
 * where a date chooses instead.
 *
 * @param <P> the type of payload
 */
public final class Reference<P> {

    private final Pointer pointer;
    private final Function<P, @Nullable LocalDate> date;
    private final Function<P, @Nullable FiscalYear> year;
    private final @Nullable Reference<P> otherwise;

    private Reference(
            Pointer pointer,
            Function<P, @Nullable LocalDate> date,
            Function<P, @Nullable FiscalYear> year,
            @Nullable Reference<P> otherwise) {
        this.pointer = pointer;
        this.date = date;
        this.year = year;
        this.otherwise = otherwise;
    }

    /** Obtains a reference date. */
    public static <P> Reference<P> date(Pointer pointer, Function<P, @Nullable LocalDate> date) {
        return new Reference<>(pointer, date, payload -> null, null);
    }

    /** Obtains a fiscal year. */
    public static <P> Reference<P> year(Pointer pointer, Function<P, @Nullable FiscalYear> year) {
        return new Reference<>(pointer, payload -> null, year, null);
    }

    /**
     * Obtains a fiscal year that may be left out: it is the year that is asked about, and another member chooses where it
     * is absent.
     *
     * <p>A payload of the year 2024 is answered by an edition of 2024, also if its date lies in 2022.
     *
     * @param otherwise what chooses where no year is stated, such as a {@linkplain #date(Pointer, Function) date}
     */
    public static <P> Reference<P> yearOr(
            Pointer pointer, Function<P, @Nullable FiscalYear> year, Reference<P> otherwise) {
        return new Reference<>(pointer, payload -> null, year, requireNonNull(otherwise, "otherwise"));
    }

    /** Obtains no reference: the payload must name its edition. */
    public static <P> Reference<P> none() {
        return new Reference<>(Pointer.ROOT.member("edition"), payload -> null, payload -> null, null);
    }

    Pointer pointer() {
        return pointer;
    }

    /** The member that chooses where all that may be left out is. */
    Reference<P> last() {
        return otherwise == null ? this : otherwise.last();
    }

    /** The member that chooses the edition of a payload; one that cannot be read is not passed over for another. */
    Reference<P> deciding(P payload, Problems problems) {
        boolean leftOut = !isStated(payload) && problems.isSound(pointer);
        return otherwise == null || !leftOut ? this : otherwise.deciding(payload, problems);
    }

    /** The reference date, if the payload states no year that takes its place. */
    @Nullable
    LocalDate date(P payload) {
        return otherwise == null || isStated(payload) ? date.apply(payload) : otherwise.date(payload);
    }

    boolean isStated(P payload) {
        return date.apply(payload) != null || year.apply(payload) != null;
    }

    /** A named edition must cover a stated fiscal year; outside its days it may be used, and a note says so. */
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
