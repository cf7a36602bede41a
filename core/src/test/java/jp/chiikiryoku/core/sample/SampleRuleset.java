package jp.chiikiryoku.core.sample;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;

/**
 * The rules of the invented programme: the grant keeps a limit, the lanterns are new or small, and none is red.
 *
 * <p>The share is grant times rate, and the rate is the weak one where the index is below one half.
 */
final class SampleRuleset implements Ruleset<SamplePayload> {

    private static final Pointer GRANT = Pointer.parse("/grant");
    private static final Pointer INDEX = Pointer.parse("/index");
    private static final Pointer NOVELTY = Pointer.parse("/novelty");
    private static final Pointer COLOURS = Pointer.parse("/colours");
    private static final Pointer LANTERNS = Pointer.parse("/lanterns");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Yen SMALL = Yen.of(100_000);
    private static final Requirement REQUIREMENT = Requirement.allOf(
            Requirement.of(SampleRule.LIMIT),
            Requirement.anyOf(Requirement.of(SampleRule.NOVELTY), Requirement.of(SampleRule.SMALL)),
            Requirement.of(SampleRule.COLOUR));

    private final Edition<SampleParameters> edition;
    private final SampleParameters parameters;

    SampleRuleset(Edition<SampleParameters> edition) {
        this.edition = edition;
        this.parameters = edition.parameters();
        if (parameters.limit().value().isZero()) {
            throw new IllegalArgumentException("The limit (0) must be positive.");
        }
    }

    @Override
    public void checkAgainst(SamplePayload payload, Problems problems) {
        for (int i = 0; i < payload.colours().size(); i++) {
            Colour colour = payload.colours().get(i);
            if (colour != null && !parameters.palette().contains(colour)) {
                Facts facts = Facts.of("edition", edition.title());
                problems.addIfSound(
                        COLOURS.at(i), new Fault(ProblemCode.NOT_IN_EDITION, "problem.not-in-edition", facts));
            }
        }
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public Evaluation evaluate(SamplePayload payload) {
        Yen grant = requireNonNull(payload.grant(), "grant");
        List<Finding> findings = List.of(
                limit(payload),
                Finding.judged(SampleRule.NOVELTY, payload.novelty(), NOVELTY, edition.citationOf("SMP-NOVELTY")),
                small(grant),
                colour(payload));
        List<Step> steps = new ArrayList<>();
        List<Amount> amounts = List.of(
                new Amount(SampleAmount.GRANT, YenRange.exactly(grant)),
                new Amount(SampleAmount.SHARE, share(payload, grant, steps)));
        List<Pointer> questions = payload.index() == null ? List.of(INDEX) : List.of();
        List<Note> notes =
                payload.name() == null ? List.of() : List.of(new Note("note.sample", Facts.of("name", payload.name())));
        return new Evaluation(findings, amounts, steps, questions, notes);
    }

    private Finding limit(SamplePayload payload) {
        Yen grant = requireNonNull(payload.grant(), "grant");
        Yen limit = parameters.limit().value();
        Facts facts = Facts.of("grant", grant, "limit", limit);
        if (!grant.isGreaterThan(limit)) {
            return Finding.satisfied(SampleRule.LIMIT, GRANT, facts, edition.citationOf("SMP-LIMIT"));
        }
        Remedy lower = new Remedy(
                "lower-grant",
                "SMP-LIMIT.remedy.lower-grant",
                List.of(
                        new Change(GRANT, limit),
                        new Change(LANTERNS, List.of(Lantern.of(Colour.GREEN, limit.value())))),
                Facts.of("limit", limit));
        return Finding.violated(SampleRule.LIMIT, GRANT, facts, edition.citationOf("SMP-LIMIT"))
                .withRemedies(List.of(lower));
    }

    private Finding small(Yen grant) {
        Facts facts = Facts.of("range", YenRange.of(Yen.ZERO, SMALL));
        return grant.isGreaterThan(SMALL)
                ? Finding.violated(SampleRule.SMALL, GRANT, facts, edition.citationOf("SMP-SMALL"))
                : Finding.satisfied(SampleRule.SMALL, GRANT, facts, edition.citationOf("SMP-SMALL"));
    }

    private Finding colour(SamplePayload payload) {
        List<Lantern> lanterns = requireNonNull(payload.lanterns(), "lanterns");
        for (int i = 0; i < lanterns.size(); i++) {
            if (lanterns.get(i).colour() == Colour.RED) {
                Pointer place = LANTERNS.at(i).member("colour");
                Facts facts = Facts.of("colour", Colour.RED);
                return Finding.violated(SampleRule.COLOUR, place, facts, edition.citationOf("SMP-COLOUR"));
            }
        }
        return Finding.satisfied(SampleRule.COLOUR, LANTERNS, Facts.empty(), edition.citationOf("SMP-COLOUR"));
    }

    private YenRange share(SamplePayload payload, Yen grant, List<Step> steps) {
        BigDecimal index = payload.index();
        if (index == null) {
            Yen least = share(grant, parameters.strongRate(), steps);
            return YenRange.of(least, share(grant, parameters.weakRate(), steps));
        }
        Cited<Rate> rate = index.compareTo(HALF) < 0 ? parameters.weakRate() : parameters.strongRate();
        return YenRange.exactly(share(grant, rate, steps));
    }

    private Yen share(Yen grant, Cited<Rate> rate, List<Step> steps) {
        Yen share = rate.value().times(grant).rounded(parameters.rounding().value());
        Facts operands = Facts.of("grant", grant, "rate", rate.value(), "share", share);
        steps.add(new Step(SampleAmount.SHARE, "step.share", operands, rate.citation()));
        return share;
    }
}
