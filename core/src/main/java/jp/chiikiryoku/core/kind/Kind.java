package jp.chiikiryoku.core.kind;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.AssessmentContext;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.json.StrictReader;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportFormat;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One kind of payload (申請・請求の種類): the way from a record or a JSON text to its answer.
 *
 * <p>A malformed payload is answered by all its problems and nothing is assessed; a well-formed one by an assessment, or by
 * what the kind answers instead. Immutable and thread-safe.
 *
 * @param <P> the stated record
 * @param <A> the answer, such as an assessment
 */
public final class Kind<P extends StatedPayload, A> {

    /** The greatest size of a payload in bytes, and that of an edition file. */
    public static final int GREATEST_SIZE = StrictReader.GREATEST_SIZE;

    private final String name;
    private final Form<P> form;
    private final List<Rule> rules;
    private final List<Rule> ruled;
    private final ReportFormat<A> format;
    private final Texts texts;
    private final RulingsCheck rulings;
    private final KnownEditions<P, ?, A> editions;
    // The id of the edition that the caller has chosen.
    private final @Nullable String chosen;

    private <R> Kind(KindDefinition<P, R, A> definition, Programme<R> programme) {
        this.name = definition.name();
        this.form = Form.of(definition.payloadType());
        this.rules = definition.rules();
        this.ruled = definition.ruled();
        this.format = definition.format();
        this.texts = programme.texts();
        this.rulings = new RulingsCheck(ruled, programme.editions());
        this.editions = new KnownEditions<>(definition, programme.publishedEditions());
        this.chosen = null;
    }

    private Kind(Kind<P, A> kind, String chosen) {
        this.name = kind.name;
        this.form = kind.form;
        this.rules = kind.rules;
        this.ruled = kind.ruled;
        this.format = kind.format;
        this.texts = kind.texts;
        this.rulings = kind.rulings;
        this.editions = kind.editions;
        this.chosen = chosen;
    }

    static <P extends StatedPayload, R, A> Kind<P, A> of(KindDefinition<P, R, A> definition, Programme<R> programme) {
        return new Kind<>(definition, programme);
    }

    /** Returns the name of the kind on the wire, such as {@code local10000}. */
    public String name() {
        return name;
    }

    /** Returns the form of its payloads. */
    public Form<P> form() {
        return form;
    }

    /** Returns its rules in the order in which results list them. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the rules on which a payload may carry a ruling: all of them unless the kind says otherwise. */
    public List<Rule> ruledRules() {
        return ruled;
    }

    /** Returns the texts of its programme. */
    public Texts texts() {
        return texts;
    }

    /** Returns the editions of its programme, of which some may serve other kinds alone. */
    public Editions<?> editions() {
        return editions.latest().editions();
    }

    /**
     * Returns the editions of its programme with every reading that was ever known, also what later ones replaced.
     *
     * @return the editions as they were read
     */
    public Editions<?> publishedEditions() {
        return editions.latest().published();
    }

    /**
     * Returns the member that chooses the edition where the payload names none and states no fiscal year that may be left
     * out.
     *
     * @return where it stands, or {@code /edition} where a payload must name its edition
     */
    public Pointer reference() {
        return editions.latest().reference().last().pointer();
    }

    /**
     * Tells whether a payload must name its edition, because no day or year in it chooses one.
     *
     * @return true if {@code /edition} is required
     */
    public boolean mustNameEdition() {
        return reference().equals(Pointer.ROOT.member("edition"));
    }

    /** Returns the records that mirror what is written of an answer. */
    public List<Class<? extends Report>> reportTypes() {
        return List.of(format.type(), ProblemReport.class);
    }

    /**
     * Returns this kind under one edition, whatever edition a payload's day or year would choose.
     *
     * @return the kind; a payload that names another edition is in {@code conflict}
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public Kind<P, A> edition(String id) {
        return new Kind<>(this, editions.latest().get(id).edition().id());
    }

    /**
     * Reads a JSON text without answering it.
     *
     * @param json the text in UTF-8
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public P read(byte[] json) {
        StrictReader.Reading<P> reading = StrictReader.read(requireNonNull(json, "json"), form);
        P payload = reading.value();
        if (payload != null) {
            check(payload, null, reading.problems());
        }
        return requireSound(payload, reading.problems());
    }

    /**
     * Checks a record.
     *
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(P payload) {
        Problems problems = new Problems();
        check(requireNonNull(payload, "payload"), null, problems);
        return problems.toList();
    }

    /**
     * Answers a record.
     *
     * @return the answer, such as an assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public A assess(P payload) {
        return assess(payload, AnswerOptions.NONE);
    }

    /**
     * Answers a record from the days of a caller.
     *
     * @return the answer, such as an assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public A assess(P payload, AnswerOptions options) {
        Problems problems = new Problems();
        ServedEdition<P, A> edition = check(requireNonNull(payload, "payload"), options.knownOn(), problems);
        requireSound(payload, problems);
        return answer(payload, requireNonNull(edition, "edition"), options.today());
    }

    /**
     * Answers a JSON text.
     *
     * @param json the text in UTF-8
     */
    public Answer<A> answer(byte[] json) {
        return answer(json, AnswerOptions.NONE);
    }

    /**
     * Answers a JSON text from the days of a caller.
     *
     * @param json the text in UTF-8
     */
    public Answer<A> answer(byte[] json, AnswerOptions options) {
        StrictReader.Reading<P> reading = StrictReader.read(requireNonNull(json, "json"), form);
        P payload = reading.value();
        Problems problems = reading.problems();
        ServedEdition<P, A> edition = payload == null ? null : check(payload, options.knownOn(), problems);
        return payload != null && edition != null && problems.isEmpty()
                ? new Answer.Answered<>(answer(payload, edition, options.today()))
                : Answer.Malformed.of(problems);
    }

    /**
     * Answers a JSON text and reports the answer in one language.
     *
     * @param json the text in UTF-8
     */
    public Report report(byte[] json, Language language) {
        return report(json, AnswerOptions.NONE, language);
    }

    /**
     * Answers a JSON text from the days of a caller and reports the answer in one language.
     *
     * @param json the text in UTF-8
     */
    public Report report(byte[] json, AnswerOptions options, Language language) {
        return report(answer(json, options), language);
    }

    /** Returns what renders the messages of this kind. */
    public Renderer renderer(Language language) {
        return new Renderer(texts, language);
    }

    /** Reports an answer in one language. */
    public Report report(Answer<A> answer, Language language) {
        return answer.match(
                value -> format.report(value, renderer(language)),
                problems -> ProblemReport.of(name, problems, answer.moreProblems(), renderer(language)));
    }

    /** Reports an answer in one language. */
    public Report report(A answer, Language language) {
        return format.report(answer, renderer(language));
    }

    private A answer(P payload, ServedEdition<P, A> edition, @Nullable LocalDate today) {
        LocalDate referenceDate = editions.latest().reference().date(payload);
        return edition.answerer().answer(payload, new AssessmentContext(payload.rulings(), referenceDate, today));
    }

    /** Adds every problem of the payload and returns the edition that answers it, as far as it can be told. */
    private @Nullable ServedEdition<P, A> check(P payload, @Nullable LocalDate knownOn, Problems problems) {
        form.check(payload, problems);
        rulings.check(payload.rulings(), problems);
        EditionChoice<P, ?, A> known = editions.on(knownOn);
        ServedEdition<P, A> edition =
                chosen == null ? known.choose(payload, problems) : known.confirm(payload, chosen, problems);
        if (edition != null) {
            edition.answerer().checkEdition(payload, problems);
        }
        return edition;
    }

    private static <P> P requireSound(@Nullable P payload, Problems problems) {
        if (payload == null || !problems.isEmpty()) {
            throw new MalformedPayloadException(problems);
        }
        return payload;
    }
}
