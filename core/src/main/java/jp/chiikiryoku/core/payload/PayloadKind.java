package jp.chiikiryoku.core.payload;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Assessor;
import jp.chiikiryoku.core.assessment.Occasion;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One kind of payload: the way from a text or a record to the answer.
 *
 * <p>A malformed payload is answered by all its problems and nothing is assessed; a well-formed one by an assessment.
 * Immutable and thread-safe.
 *
 * @param <P> the type of payload
 * @param <R> the type of the editions' parameters
 */
public final class PayloadKind<P extends StatedPayload, R> {

    /** The greatest size of a payload in bytes. */
    public static final int GREATEST_SIZE = 1_048_576;

    private static final Pointer EDITION = Pointer.ROOT.member("edition");
    private static final Fault NEITHER_EDITION_NOR_DAY = Fault.of(ProblemCode.REQUIRED, "edition", Facts.empty());
    private static final Fault CONFLICT = Fault.of(ProblemCode.CONFLICT);
    private static final Fault OTHER_EDITION = Fault.of(ProblemCode.CONFLICT, "edition", Facts.empty());

    private final KindDefinition<P, R> definition;
    private final Programme<R> programme;
    private final Form<P> form;
    private final Reference<P> reference;
    private final RulingsCheck rulings;
    private final Map<String, Assessor<P>> assessors = new LinkedHashMap<>();

    PayloadKind(KindDefinition<P, R> definition, Programme<R> programme) {
        this.definition = definition;
        this.programme = programme;
        this.form = Form.of(definition.payloadType(), programme.texts());
        this.reference = definition.reference();
        this.rulings = new RulingsCheck(definition.rules());
        for (Edition<R> edition : programme.editions().all()) {
            if (edition.serves(name())) {
                assessors.put(
                        edition.id(), new Assessor<>(name(), edition, definition.ruleset(edition), programme.texts()));
            }
        }
    }

    /**
     * Returns the name of the kind on the wire.
     *
     * @return the name, such as {@code local10000}
     */
    public String name() {
        return definition.name();
    }

    /**
     * Returns the form of its payloads.
     *
     * @return the form
     */
    public Form<P> form() {
        return form;
    }

    /**
     * Returns its rules in the order in which results list them.
     *
     * @return the rules
     */
    public List<Rule> rules() {
        return List.copyOf(definition.rules());
    }

    /**
     * Returns the texts of its programme.
     *
     * @return the texts
     */
    public Texts texts() {
        return programme.texts();
    }

    /**
     * Returns the editions of its programme.
     *
     * @return the shipped editions and those added
     */
    public Editions<R> editions() {
        return programme.editions();
    }

    /**
     * Returns this kind with one more edition, read from a file as strictly as a payload.
     *
     * @param editionFile the file, a JSON object in UTF-8
     * @return the kind
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     */
    public PayloadKind<P, R> withEdition(byte[] editionFile) {
        return programme.with(programme.readEdition(editionFile)).kind(definition);
    }

    /**
     * Answers a JSON text.
     *
     * @param json the text in UTF-8
     * @return all problems of the payload, or its assessment
     */
    public Answer answer(byte[] json) {
        return answer(json, null);
    }

    /**
     * Answers a JSON text on a day.
     *
     * @param json the text in UTF-8
     * @param today the caller's day, which may add a note and never changes an answer, or null
     * @return all problems of the payload, or its assessment
     */
    public Answer answer(byte[] json, @Nullable LocalDate today) {
        StrictReader.Reading<P> reading = StrictReader.read(requireNonNull(json, "json"), form);
        P payload = reading.value();
        Problems problems = reading.problems();
        Assessor<P> assessor = payload == null ? null : check(payload, null, problems);
        return payload == null || assessor == null || !problems.isEmpty()
                ? new Answer.Malformed(name(), problems.toList())
                : new Answer.Assessed(assess(assessor, payload, today));
    }

    /**
     * Reads a JSON text without assessing it.
     *
     * @param json the text in UTF-8
     * @return the well-formed payload
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public P read(byte[] json) {
        StrictReader.Reading<P> reading = StrictReader.read(requireNonNull(json, "json"), form);
        P payload = reading.value();
        if (payload != null) {
            check(payload, null, reading.problems());
        }
        if (payload == null || !reading.problems().isEmpty()) {
            throw new MalformedPayloadException(reading.problems().toList());
        }
        return payload;
    }

    /**
     * Checks a record.
     *
     * @param payload the record
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(P payload) {
        Problems problems = new Problems(texts());
        check(requireNonNull(payload, "payload"), null, problems);
        return problems.toList();
    }

    /**
     * Assesses a record under the edition that it names or that its reference date or year chooses.
     *
     * @param payload the record
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(P payload) {
        return assess(payload, null, null);
    }

    /**
     * Assesses a record on a day.
     *
     * @param payload the record
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(P payload, LocalDate today) {
        return assess(payload, null, today);
    }

    /**
     * Returns this kind under one edition.
     *
     * @param id the id of an edition that serves this kind
     * @return the kind under that edition
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public KindEdition<P, R> edition(String id) {
        Edition<R> edition = programme.editions().get(id);
        Assessor<P> assessor = assessors.get(id);
        if (assessor == null) {
            throw new IllegalArgumentException("The edition (" + id + ") must serve the kind " + name() + ".");
        }
        return new KindEdition<>(this, edition, assessor);
    }

    List<Problem> check(P payload, Assessor<P> chosen) {
        Problems problems = new Problems(texts());
        check(payload, chosen, problems);
        return problems.toList();
    }

    Assessment assess(P payload, @Nullable Assessor<P> chosen, @Nullable LocalDate today) {
        Problems problems = new Problems(texts());
        Assessor<P> assessor = check(requireNonNull(payload, "payload"), chosen, problems);
        if (assessor == null || !problems.isEmpty()) {
            throw new MalformedPayloadException(problems.toList());
        }
        return assess(assessor, payload, today);
    }

    private Assessment assess(Assessor<P> assessor, P payload, @Nullable LocalDate today) {
        return assessor.assess(payload, new Occasion(payload.rulings(), reference.date(payload), today));
    }

    /** Adds every problem of the payload and returns the rules that apply to it, as far as they can be told. */
    private @Nullable Assessor<P> check(P payload, @Nullable Assessor<P> chosen, Problems problems) {
        form.check(payload, problems);
        rulings.check(payload.rulings(), problems);
        Assessor<P> assessor = chosen == null ? choose(payload, problems) : confirm(payload, chosen, problems);
        if (assessor != null) {
            assessor.ruleset().checkAgainst(payload, problems);
        }
        return assessor;
    }

    private Assessor<P> confirm(P payload, Assessor<P> chosen, Problems problems) {
        String named = payload.edition();
        if (named != null && !named.equals(chosen.edition().id())) {
            problems.addIfSound(EDITION, OTHER_EDITION);
        }
        checkReference(payload, chosen, problems);
        return chosen;
    }

    private @Nullable Assessor<P> choose(P payload, Problems problems) {
        String named = payload.edition();
        return named == null ? chooseByReference(payload, problems) : chooseByName(payload, named, problems);
    }

    private @Nullable Assessor<P> chooseByName(P payload, String named, Problems problems) {
        Assessor<P> assessor = assessors.get(named);
        if (assessor == null) {
            problems.addIfSound(EDITION, listing(ProblemCode.UNKNOWN_EDITION));
        } else {
            checkReference(payload, assessor, problems);
        }
        return assessor;
    }

    private void checkReference(P payload, Assessor<P> assessor, Problems problems) {
        if (reference.contradicts(payload, assessor.edition())) {
            problems.addIfSound(reference.pointer(), CONFLICT);
        }
    }

    private @Nullable Assessor<P> chooseByReference(P payload, Problems problems) {
        if (!problems.isSound(EDITION)) {
            return null;
        }
        if (!reference.isStated(payload)) {
            if (isAbsent(reference.pointer(), problems)) {
                problems.addIfSound(EDITION, NEITHER_EDITION_NOR_DAY);
            }
            return null;
        }
        Optional<Edition<R>> edition = reference.choose(name(), payload, programme.editions());
        if (edition.isEmpty()) {
            problems.addIfSound(reference.pointer(), listing(ProblemCode.NO_EDITION));
            return null;
        }
        return assessors.get(edition.get().id());
    }

    private static boolean isAbsent(Pointer place, Problems problems) {
        return problems.isSound(place) || problems.has(place, ProblemCode.REQUIRED);
    }

    private Fault listing(ProblemCode code) {
        List<EditionListing> known = assessors.values().stream()
                .map(assessor -> new EditionListing(assessor.edition()))
                .toList();
        return new Fault(code, "problem." + code.code(), Facts.of("editions", known));
    }
}
