package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One dated set of a programme's rules (年度・回の要綱・募集), as its JSON file holds it.
 *
 * @param <R> the type of its parameters
 * @param id the permanent id, such as {@code r6-supplementary}
 * @param title what it is called
 * @param kinds the kinds of payload that it serves
 * @param fiscalYears the fiscal years that it covers
 * @param inForceFrom the first day on which it applies
 * @param inForceUntil the last day on which it applies
 * @param draft whether it is a draft, which is used only when a payload names it
 * @param knownFrom the day on which it was published, or null if it was always known
 * @param checkedOn when it was last checked against its sources
 * @param recheckBy when it should be looked at again
 * @param parameters the figures of its rules, each with its source
 * @param rules the source of each rule, by rule id
 * @param sources documents that it cites beside those that the library knows
 * @param remarks what results of this edition say
 * @param notEncoded conditions that its sources state and the library does not judge
 */
public record Edition<R>(
        @NotBlank String id,
        LocalizedText title,
        @NotEmpty @Distinct List<String> kinds,
        @NotEmpty List<FiscalYear> fiscalYears,
        Cited<LocalDate> inForceFrom,
        Cited<LocalDate> inForceUntil,
        boolean draft,
        @Nullable LocalDate knownFrom,
        LocalDate checkedOn,
        LocalDate recheckBy,
        R parameters,
        Map<String, Citation> rules,
        @Distinct(by = "id") List<SourceDocument> sources,
        @Distinct(by = "ja") List<EditionText> remarks,
        @Distinct(by = "ja") List<EditionText> notEncoded) {

    public Edition {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        kinds = List.copyOf(kinds);
        fiscalYears = List.copyOf(fiscalYears);
        requireNonNull(inForceFrom, "inForceFrom");
        requireNonNull(inForceUntil, "inForceUntil");
        requireNonNull(checkedOn, "checkedOn");
        requireNonNull(recheckBy, "recheckBy");
        requireNonNull(parameters, "parameters");
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
        notEncoded = List.copyOf(notEncoded);
    }

    /**
     * Returns the period in which it applies.
     *
     * @throws IllegalArgumentException if they stand in the wrong order
     */
    public Term period() {
        return Term.of(inForceFrom.value(), inForceUntil.value());
    }

    /**
     * Tells whether it serves a kind of payload.
     *
     * @param kind the kind, such as {@code local10000}
     * @return true if payloads of that kind can be assessed by it
     */
    public boolean serves(String kind) {
        return kinds.contains(kind);
    }

    /**
     * Returns the parameters that its sources leave open.
     *
     * @return those with two readings or more, in the order of the file; empty if each has one value
     */
    public List<OpenParameter> openParameters() {
        List<OpenParameter> open = new ArrayList<>();
        Parts.find(Cited.class, parameters).forEach((place, cited) -> {
            if (cited instanceof Cited.Open<?> each) {
                open.add(new OpenParameter(place, List.copyOf(each.readings())));
            }
        });
        return open;
    }

    /**
     * Returns what was known from which day of the parameters that have readings of different days.
     *
     * <p>Of a cap with a reading of always and one of 2025-08-01 the first was known until 2025-07-31, and the second alone
     * from then on. Call this on an edition as it was read: one as it was known on a day no longer holds what was replaced.
     *
     * @return the parameters in the order of the file, each day by day; empty if no reading has a day
     */
    public List<DatedReadings> datedReadings() {
        List<DatedReadings> all = new ArrayList<>();
        for (OpenParameter open : openParameters()) {
            if (open.readings().stream().anyMatch(reading -> reading.knownFrom() != null)) {
                all.addAll(dated(open));
            }
        }
        return all;
    }

    private static List<DatedReadings> dated(OpenParameter open) {
        TreeMap<LocalDate, List<Reading<?>>> byDay = new TreeMap<>();
        for (Reading<?> reading : open.readings()) {
            LocalDate day = reading.knownFrom() == null ? LocalDate.MIN : reading.knownFrom();
            byDay.computeIfAbsent(day, unused -> new ArrayList<>()).add(reading);
        }
        List<DatedReadings> dated = new ArrayList<>();
        byDay.forEach((day, readings) -> {
            LocalDate next = byDay.higherKey(day);
            dated.add(new DatedReadings(
                    new OpenParameter(open.parameter(), readings),
                    day.equals(LocalDate.MIN) ? null : day,
                    next == null ? null : next.minusDays(1)));
        });
        return dated;
    }

    /**
     * Returns this edition with each combination of the readings of its open parameters: two parameters of two readings
     * give four.
     *
     * @return editions without an open parameter, the last parameter changing first; this one alone if nothing is open
     */
    public List<Edition<R>> settlements() {
        List<Edition<R>> settled = List.of(this);
        for (OpenParameter open : openParameters()) {
            List<Edition<R>> more = new ArrayList<>();
            for (Edition<R> edition : settled) {
                for (Reading<?> reading : open.readings()) {
                    more.add(edition.settling(open.parameter(), reading));
                }
            }
            settled = more;
        }
        return settled;
    }

    /**
     * Checks that a part of the parameters can be read as values, for what gives one answer and not one for each reading.
     *
     * @param name what messages call the part, such as {@code tiers}
     * @param part a parameter, or a record or list of parameters; null is settled
     * @throws IllegalArgumentException if a parameter of it is open
     */
    public void requireSettled(String name, @Nullable Object part) {
        if (!Parts.find(Cited.class, part).values().stream().allMatch(cited -> cited.isSettled())) {
            throw new IllegalArgumentException("The " + name + " of the edition (" + id
                    + ") must be settled. Maybe load an edition of your own that states one value for each.");
        }
    }

    private Edition<R> settling(Pointer parameter, Reading<?> reading) {
        return withParameters(Replacement.in(
                parameters,
                (place, open) -> place.equals(parameter) ? Cited.of(reading.value(), reading.citation()) : open));
    }

    /**
     * Returns what was known of this edition on a day.
     *
     * @param day the day, or null for all that is known
     * @return this edition with the readings that were published last by then
     */
    Edition<R> knownOn(@Nullable LocalDate day) {
        return withParameters(Replacement.in(parameters, (place, open) -> open.knownOn(day)));
    }

    /**
     * Returns this edition as it was known from each day on which it changed.
     *
     * @return one edition at least, in the order of the days
     * @throws IllegalArgumentException if the parameters of a day contradict each other
     */
    List<Edition<R>> asEverKnown() {
        return daysOfChange().stream().map(this::knownOn).toList();
    }

    /**
     * Returns the days from which this edition was known and from which it changed.
     *
     * @return one day at least, the first of all days if it was always known
     */
    SortedSet<LocalDate> daysOfChange() {
        LocalDate first = knownFrom == null ? LocalDate.MIN : knownFrom;
        SortedSet<LocalDate> days = new TreeSet<>(publications());
        days.add(first);
        return days.tailSet(first);
    }

    /** Returns the days on which this edition or a reading became known. */
    List<LocalDate> publications() {
        List<LocalDate> days = new ArrayList<>();
        if (knownFrom != null) {
            days.add(knownFrom);
        }
        for (OpenParameter open : openParameters()) {
            for (Reading<?> reading : open.readings()) {
                if (reading.knownFrom() != null) {
                    days.add(reading.knownFrom());
                }
            }
        }
        return days;
    }

    private Edition<R> withParameters(R others) {
        return others == parameters
                ? this
                : new Edition<>(
                        id,
                        title,
                        kinds,
                        fiscalYears,
                        inForceFrom,
                        inForceUntil,
                        draft,
                        knownFrom,
                        checkedOn,
                        recheckBy,
                        others,
                        rules,
                        sources,
                        remarks,
                        notEncoded);
    }

    /** Returns what the results of a kind say. */
    public List<EditionText> remarks(String kind) {
        return of(kind, remarks);
    }

    /** Returns the conditions of a kind that its sources state and the library does not judge. */
    public List<EditionText> notEncoded(String kind) {
        return of(kind, notEncoded);
    }

    private static List<EditionText> of(String kind, List<EditionText> texts) {
        return texts.stream().filter(text -> text.isOf(kind)).toList();
    }

    /**
     * Returns the source of a rule.
     *
     * @throws IllegalArgumentException if this edition does not cite the rule
     */
    public Citation citationOf(String rule) {
        Citation citation = rules.get(rule);
        if (citation == null) {
            throw new IllegalArgumentException("The rule (" + rule + ") must be cited by the edition " + id + ".");
        }
        return citation;
    }

    /**
     * Returns every citation of this edition with the place where it stands in its file.
     *
     * @return the citations in the order of the file
     */
    public Map<Pointer, Citation> citations() {
        return Parts.find(Citation.class, this);
    }
}
