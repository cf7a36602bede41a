package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The editions of one programme, in the order of their ids' files.
 *
 * <p>No two share an id, and no two that are in force serve the same kind on the same day; a draft may overlap, because
 * it is used only when named. Immutable.
 *
 * @param <R> the type of their parameters
 */
public final class Editions<R> {

    private final List<Edition<R>> all;

    private Editions(List<Edition<R>> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Obtains editions from a list.
     *
     * @throws IllegalArgumentException if an id is taken twice or two overlap
     */
    public static <R> Editions<R> of(List<Edition<R>> editions) {
        Editions<R> together = new Editions<>(List.of());
        for (Edition<R> edition : editions) {
            together = together.with(edition);
        }
        return together;
    }

    /**
     * Returns these editions and one more.
     *
     * @throws IllegalArgumentException if its id is taken or it overlaps one that is in force
     */
    public Editions<R> with(Edition<R> own) {
        requireNonNull(own, "own");
        if (find(own.id()).isPresent()) {
            throw new IllegalArgumentException("The id (" + own.id() + ") must not be taken by another edition.");
        }
        Optional<Edition<R>> other = overlapping(own);
        if (other.isPresent()) {
            throw new IllegalArgumentException(
                    "The period (" + own.period() + ") of " + own.id() + " must not overlap that of "
                            + other.get().id() + " (" + other.get().period() + ").");
        }
        List<Edition<R>> longer = new ArrayList<>(all);
        longer.add(own);
        return new Editions<>(longer);
    }

    /**
     * Finds the edition in force that would serve the same kind on the same day as another.
     *
     * @return the overlapping one, or empty; always empty for a draft
     */
    public Optional<Edition<R>> overlapping(Edition<R> own) {
        for (Edition<R> other : all) {
            if (!own.draft() && !other.draft() && other.period().overlaps(own.period()) && servesAlike(own, other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean servesAlike(Edition<?> own, Edition<?> other) {
        for (String kind : own.kinds()) {
            if (other.serves(kind)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns all editions.
     *
     * @return an unmodifiable list
     */
    public List<Edition<R>> all() {
        return all;
    }

    /**
     * Finds an edition by its id.
     *
     * @param id the id, such as {@code r6-supplementary}
     * @return the edition, or empty if there is none
     */
    public Optional<Edition<R>> find(String id) {
        for (Edition<R> edition : all) {
            if (edition.id().equals(id)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /** Finds the edition that serves a kind on a day; never a draft, or empty if there is none. */
    public Optional<Edition<R>> on(String kind, LocalDate date) {
        return first(edition ->
                !edition.draft() && edition.serves(kind) && edition.period().contains(date));
    }

    /** Finds the edition that serves a kind in a fiscal year; never a draft, or empty if there is none. */
    public Optional<Edition<R>> of(String kind, FiscalYear year) {
        return first(edition -> !edition.draft()
                && edition.serves(kind)
                && edition.fiscalYears().contains(year));
    }

    /**
     * Returns what was known of these editions on a day: those published by then, each with the readings published last.
     *
     * @param day the day, or null for all that is known
     */
    public Editions<R> knownOn(@Nullable LocalDate day) {
        List<Edition<R>> known = new ArrayList<>();
        for (Edition<R> edition : all) {
            if (day == null
                    || edition.knownFrom() == null
                    || !edition.knownFrom().isAfter(day)) {
                known.add(edition.knownOn(day));
            }
        }
        return new Editions<>(known);
    }

    /**
     * Returns the days on which something of these editions became known.
     *
     * @return the days in their order; empty if everything was always known
     */
    public SortedSet<LocalDate> publications() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Edition<R> edition : all) {
            days.addAll(edition.publications());
        }
        return days;
    }

    /**
     * Compares two editions, and a value that is a table entry by entry.
     *
     * @return the parameters in which they differ, each with both values and both sources
     * @throws IllegalArgumentException if there is no edition of an id
     */
    public List<ParameterChange> compare(String before, String after) {
        return inEither(before, after).filter(ParameterChange::isDifferent).toList();
    }

    /**
     * Compares the authorities behind what two editions say alike: an assumed cap refuses nothing that the same cap of a
     * ministry refuses.
     *
     * @return the parameters of the same value and the rules, each with both sources
     * @throws IllegalArgumentException if there is no edition of an id
     */
    public SourceChanges compareSources(String before, String after) {
        List<ParameterChange> parameters = inEither(before, after)
                .filter(ParameterChange::isDifferentInAuthority)
                .toList();
        return new SourceChanges(parameters, rulesOfBoth(get(before), get(after)));
    }

    private static List<RuleChange> rulesOfBoth(Edition<?> before, Edition<?> after) {
        List<RuleChange> changes = new ArrayList<>();
        before.rules().forEach((rule, citation) -> {
            Citation other = after.rules().get(rule);
            if (other != null && other.authority() != citation.authority()) {
                changes.add(new RuleChange(rule, citation, other));
            }
        });
        return changes;
    }

    private Stream<ParameterChange> inEither(String before, String after) {
        Map<Pointer, Cited<?>> old = citedValues(get(before));
        Map<Pointer, Cited<?>> young = citedValues(get(after));
        Set<Pointer> places = new TreeSet<>(old.keySet());
        places.addAll(young.keySet());
        return places.stream().map(place -> new ParameterChange(place, old.get(place), young.get(place)));
    }

    /**
     * Returns the edition of an id.
     *
     * @param id the id, such as {@code r6-supplementary}
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public Edition<R> get(String id) {
        Optional<Edition<R>> edition = find(requireNonNull(id, "id"));
        if (edition.isEmpty()) {
            throw new IllegalArgumentException("The edition (" + id + ") must be one of "
                    + all.stream().map(Edition::id).toList() + ".");
        }
        return edition.get();
    }

    private static Map<Pointer, Cited<?>> citedValues(Edition<?> edition) {
        Map<Pointer, Cited<?>> values = new HashMap<>();
        Parts.findByKey(Cited.class, requireNonNull(edition.parameters(), "parameters"))
                .forEach((place, cited) -> {
                    if (cited instanceof Cited.Open<?> open) {
                        values.put(place, open);
                    } else {
                        Parts.entries(place, cited.value())
                                .forEach((entry, value) -> values.put(entry, Cited.of(value, cited.citation())));
                    }
                });
        return values;
    }

    private Optional<Edition<R>> first(Predicate<Edition<R>> condition) {
        for (Edition<R> edition : all) {
            if (condition.test(edition)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }
}
