package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.json.StrictReader;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Reads edition files of one programme and refuses what its rules could not rely on. Immutable and thread-safe.
 *
 * @param <R> the type of the editions' parameters
 */
public final class EditionReader<R> {

    private static final Pointer ROOT = Pointer.ROOT;
    private static final Pointer PARAMETERS = ROOT.member("parameters");
    private static final List<Pointer> DATES = List.of(
            ROOT.member("inForceFrom"),
            ROOT.member("inForceUntil"),
            ROOT.member("checkedOn"),
            ROOT.member("recheckBy"),
            ROOT.member("fiscalYears"));

    private final Form<Edition<R>> form;
    private final List<EditionPart<R>> kinds;

    /** Makes a reader. */
    // The type argument of the edition is told to the form by its name.
    @SuppressWarnings({"unchecked", "rawtypes"})
    public EditionReader(Class<R> parametersType, List<? extends EditionPart<R>> kinds) {
        this.form = (Form) Form.of(Edition.class, Map.of("R", parametersType));
        this.kinds = List.copyOf(kinds);
    }

    /**
     * Reads an edition that the module ships. The file is read as strictly, but the checks between its parts are left to
     * the module's tests.
     *
     * @param json the file, a JSON object in UTF-8
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Edition<R> readShipped(byte[] json) {
        StrictReader.Reading<Edition<R>> reading = StrictReader.read(json, form);
        if (!reading.problems().isEmpty()) {
            throw new MalformedPayloadException(reading.problems());
        }
        return requireNonNull(reading.value(), "edition");
    }

    /**
     * Reads an edition.
     *
     * @param json the file, a JSON object in UTF-8
     * @param present the editions there are
     * @param sound the files of editions there are, one of which stands in for what cannot be read, so that the rest is
     *     checked in the same go
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Edition<R> read(byte[] json, Editions<R> present, Collection<byte[]> sound) {
        StrictReader.Reading<Edition<R>> reading = StrictReader.read(json, form);
        Problems problems = reading.problems();
        Edition<R> edition = reading.value();
        Edition<R> checkable = edition == null ? repaired(json, problems, sound) : edition;
        if (checkable != null) {
            check(checkable, problems);
            if (problems.isSound(ROOT.member("id")) && areDatesSound(problems)) {
                checkAmong(present, checkable, problems);
            }
            if (problems.isSound(PARAMETERS) && problems.isSound(ROOT.member("kinds"))) {
                checkParameters(checkable, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new MalformedPayloadException(problems);
        }
        return requireNonNull(edition, "edition");
    }

    private @Nullable Edition<R> repaired(byte[] json, Problems problems, Collection<byte[]> sound) {
        Set<String> named = Set.copyOf(EditionFile.kinds(json));
        return sound.stream()
                .sorted(Comparator.comparing(file -> !named.equals(Set.copyOf(EditionFile.kinds(file)))))
                .findFirst()
                .flatMap(file -> EditionRepair.repaired(json, problems.toList(), file))
                .map(file -> StrictReader.read(file, form).value())
                .orElse(null);
    }

    private void check(Edition<R> edition, Problems problems) {
        form.check(edition, problems);
        OpenParameterCheck.checkPeriod(edition, problems);
        if (areDatesSound(problems)) {
            checkDates(edition, problems);
        }
        checkKinds(edition, problems);
        if (problems.isSound(ROOT.member("kinds"))) {
            checkRules(edition, problems);
            checkTexts(edition, problems);
        }
        checkSources(edition, problems);
        RepeatedEntries.check(edition.parameters(), PARAMETERS, problems);
        OpenParameterCheck.check(edition, problems);
    }

    private static boolean areDatesSound(Problems problems) {
        return DATES.stream().allMatch(problems::isSound);
    }

    private static void checkDates(Edition<?> edition, Problems problems) {
        if (edition.inForceUntil().value().isBefore(edition.inForceFrom().value())) {
            problems.add(ROOT.member("inForceUntil").member("value"), Fault.of(ProblemCode.DATE_ORDER));
            return;
        }
        if (edition.recheckBy().isBefore(edition.checkedOn())) {
            problems.add(ROOT.member("recheckBy"), Fault.of(ProblemCode.DATE_ORDER));
        }
        Set<FiscalYear> seen = new HashSet<>();
        for (int i = 0; i < edition.fiscalYears().size(); i++) {
            checkYear(
                    edition,
                    edition.fiscalYears().get(i),
                    seen,
                    ROOT.member("fiscalYears").at(i),
                    problems);
        }
    }

    private static void checkYear(
            Edition<?> edition, FiscalYear year, Set<FiscalYear> seen, Pointer place, Problems problems) {
        if (!seen.add(year)) {
            problems.add(place, Fault.of(ProblemCode.CONFLICT, "twice", Facts.empty()));
        } else if (!edition.period().overlaps(Term.of(year.firstDay(), year.lastDay()))) {
            problems.add(place, Fault.of(ProblemCode.CONFLICT, "fiscal-years", Facts.empty()));
        }
    }

    private void checkKinds(Edition<?> edition, Problems problems) {
        for (int i = 0; i < edition.kinds().size(); i++) {
            String kind = edition.kinds().get(i);
            if (kinds.stream().noneMatch(definition -> definition.name().equals(kind))) {
                Fault fault = Fault.of(ProblemCode.UNKNOWN_VALUE, "kind", Facts.empty());
                addUnlessKnown(problems, ROOT.member("kinds").at(i), fault);
            }
        }
    }

    private static void checkTexts(Edition<?> edition, Problems problems) {
        checkTexts(edition.remarks(), ROOT.member("remarks"), edition, problems);
        checkTexts(edition.notEncoded(), ROOT.member("notEncoded"), edition, problems);
    }

    private static void checkTexts(List<EditionText> texts, Pointer place, Edition<?> edition, Problems problems) {
        for (int i = 0; i < texts.size(); i++) {
            List<String> kinds = texts.get(i).kinds();
            for (int j = 0; j < kinds.size(); j++) {
                if (!edition.serves(kinds.get(j))) {
                    Fault fault = Fault.of(ProblemCode.UNKNOWN_VALUE, "kind", Facts.empty());
                    problems.addIfSound(place.at(i).member("kinds").at(j), fault);
                }
            }
        }
    }

    private void checkRules(Edition<?> edition, Problems problems) {
        Set<String> expected = kinds.stream()
                .filter(definition -> edition.serves(definition.name()))
                .flatMap(definition -> definition.ruleIds().stream())
                .collect(Collectors.toSet());
        Pointer rules = ROOT.member("rules");
        for (String rule : expected) {
            if (!edition.rules().containsKey(rule)) {
                addUnlessKnown(problems, rules.member(rule), Fault.of(ProblemCode.REQUIRED));
            }
        }
        for (String rule : edition.rules().keySet()) {
            if (!expected.contains(rule)) {
                addUnlessKnown(
                        problems, rules.member(rule), Fault.of(ProblemCode.UNKNOWN_VALUE, "rule", Facts.empty()));
            }
        }
    }

    private static void checkSources(Edition<?> edition, Problems problems) {
        Set<String> known = new HashSet<>();
        SourceDocuments.all().forEach(source -> known.add(source.id()));
        edition.sources().stream().map(SourceDocument::id).forEach(known::add);
        edition.citations().forEach((place, citation) -> {
            if (!edition.draft() && citation.authority() == Authority.PRESS && place.isAtOrBelow(PARAMETERS)) {
                addUnlessKnown(
                        problems, place.member("authority"), Fault.of(ProblemCode.CONFLICT, "press", Facts.empty()));
            }
            if (!known.contains(citation.source())) {
                Fault fault = Fault.of(ProblemCode.UNKNOWN_VALUE, "source", Facts.empty());
                addUnlessKnown(problems, place.member("source"), fault);
            }
            if (citation.place().isBlank()) {
                addUnlessKnown(problems, place.member("place"), Fault.of(ProblemCode.EMPTY, "text", Facts.empty()));
            }
        });
    }

    // A place that could not be read has its problem already.
    private static void addUnlessKnown(Problems problems, Pointer place, Fault fault) {
        if (!problems.isHidden(place)) {
            problems.addIfSound(place, fault);
        }
    }

    private static <R> void checkAmong(Editions<R> present, Edition<R> edition, Problems problems) {
        if (present.find(edition.id()).isPresent()) {
            problems.add(ROOT.member("id"), Fault.of(ProblemCode.CONFLICT, "edition-id", Facts.empty()));
        }
        present.overlapping(edition)
                .ifPresent(other -> problems.add(
                        ROOT.member("inForceFrom"),
                        Fault.of(ProblemCode.CONFLICT, "period", Facts.of("other", other.title()))));
    }

    /** The edition with each combination of readings that is ever known at once. */
    private static <R> List<Edition<R>> settlements(Edition<R> edition, Problems problems) {
        try {
            return edition.asEverKnown().stream()
                    .flatMap(known -> known.settlements().stream())
                    .toList();
        } catch (RefusedReadingException refusal) {
            Pointer place = Pointer.parse(PARAMETERS.toString() + refusal.place());
            problems.add(place, Fault.of(ProblemCode.CONFLICT, "readings", Facts.empty()));
            return List.of();
        }
    }

    private void checkParameters(Edition<R> edition, Problems problems) {
        List<Edition<R>> settlements = settlements(edition, problems);
        List<EditionPart<R>> served = kinds.stream()
                .filter(definition -> edition.serves(definition.name()))
                .toList();
        try {
            for (Edition<R> settled : settlements) {
                form.check(settled, problems);
                served.forEach(definition -> definition.checkParameters(settled.parameters(), PARAMETERS, problems));
            }
            if (!problems.isEmpty()) {
                return;
            }
            for (Edition<R> settled : settlements) {
                served.forEach(definition -> definition.prepare(settled));
            }
        } catch (IllegalArgumentException | ArithmeticException refusal) {
            problems.add(PARAMETERS, Fault.of(ProblemCode.CONFLICT, "parameters", Facts.empty()));
        }
    }
}
