package jp.chiikiryoku.miraicollege;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** What a proposal is asked under one edition. */
final class MiraiCollegeRuleset implements Ruleset<Proposal> {

    private static final Requirement REQUIREMENT = Requirement.allOf(List.of(MiraiCollegeRule.values()));
    private static final Pointer PARTNER_TYPE = Pointer.parse("/partner/type");
    private static final Pointer FIELDWORK = Pointer.parse("/fieldwork");
    private static final Pointer PROGRAMME = Pointer.parse("/programme");
    private static final Pointer PROGRAMME_MAKING = PROGRAMME.member("programmeMaking");
    private static final Pointer RECEPTION_STRUCTURE = PROGRAMME.member("receptionStructure");
    private static final Pointer FEE = Pointer.parse("/fee");

    private final HostRule host;
    private final Citation partner;
    private final Citation fieldwork;
    private final Citation programme;
    private final Citation fee;
    private final Cited<Yen> feeCap;

    MiraiCollegeRuleset(Edition<MiraiCollegeParameters> edition) {
        host = new HostRule(edition.citationOf(MiraiCollegeRule.HOST.id()));
        partner = edition.citationOf(MiraiCollegeRule.PARTNER.id());
        fieldwork = edition.citationOf(MiraiCollegeRule.FIELDWORK.id());
        programme = edition.citationOf(MiraiCollegeRule.PROGRAMME.id());
        fee = edition.citationOf(MiraiCollegeRule.FEE.id());
        feeCap = edition.parameters().feeCap();
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public void checkAgainst(Proposal proposal, Problems problems) {
        // Whatever a proposal can state, every edition knows.
    }

    @Override
    public Evaluation evaluate(Proposal proposal) {
        Yen asked = requireNonNull(proposal.fee(), "fee");
        List<Finding> findings = List.of(
                host.check(requireNonNull(proposal.host(), "host")),
                checkPartner(requireNonNull(proposal.partner(), "partner")),
                checkFieldwork(proposal.fieldwork()),
                checkProgramme(requireNonNull(proposal.programme(), "programme")),
                checkFee(asked));
        Amount amount = new Amount(MiraiCollegeAmount.FEE, YenRange.exactly(asked));
        return new Evaluation(findings, List.of(amount), List.of(step(asked)), List.of(), List.of());
    }

    private Finding checkPartner(Partner stated) {
        PartnerType type = requireNonNull(stated.type(), "type");
        Facts facts = Facts.of("type", type);
        return type == PartnerType.OTHER
                ? Finding.undetermined(MiraiCollegeRule.PARTNER, PARTNER_TYPE, facts, partner)
                : Finding.satisfied(MiraiCollegeRule.PARTNER, PARTNER_TYPE, facts, partner);
    }

    private Finding checkFieldwork(@Nullable Boolean stated) {
        if (stated == null) {
            return Finding.undetermined(MiraiCollegeRule.FIELDWORK, FIELDWORK, Facts.empty(), fieldwork);
        }
        return stated
                ? Finding.satisfied(MiraiCollegeRule.FIELDWORK, FIELDWORK, Facts.empty(), fieldwork)
                : Finding.violated(MiraiCollegeRule.FIELDWORK, FIELDWORK, Facts.empty(), fieldwork);
    }

    private Finding checkProgramme(ProgrammePlan plan) {
        boolean making = requireNonNull(plan.programmeMaking(), "programmeMaking");
        boolean structure = requireNonNull(plan.receptionStructure(), "receptionStructure");
        if (making && structure) {
            return Finding.satisfied(MiraiCollegeRule.PROGRAMME, PROGRAMME, Facts.empty(), programme);
        }
        Finding missing = Finding.violated(
                MiraiCollegeRule.PROGRAMME, making ? RECEPTION_STRUCTURE : PROGRAMME_MAKING, Facts.empty(), programme);
        if (making) {
            return missing.withText("violated-structure");
        }
        return structure ? missing.withText("violated-making") : missing;
    }

    private Finding checkFee(Yen asked) {
        Yen cap = feeCap.value();
        Facts facts = Facts.of("fee", asked, "cap", cap);
        return asked.isGreaterThan(cap)
                ? Finding.violated(MiraiCollegeRule.FEE, FEE, facts, fee).withRemedies(List.of(lowerFee(asked, cap)))
                : Finding.satisfied(MiraiCollegeRule.FEE, FEE, facts, fee);
    }

    private static Remedy lowerFee(Yen asked, Yen cap) {
        Facts facts = Facts.of("excess", asked.minus(cap), "cap", cap);
        return new Remedy("lower-fee", "remedy.lower-fee", List.of(new Change(FEE, cap)), facts);
    }

    private Step step(Yen asked) {
        Yen cap = feeCap.value();
        // Above the cap only where the source is too weak to refuse: elsewhere a refusal has no such step.
        return asked.isGreaterThan(cap)
                ? new Step(
                        MiraiCollegeAmount.FEE,
                        "step.fee-above-the-cap",
                        Facts.of("fee", asked, "cap", cap, "excess", asked.minus(cap)),
                        feeCap.citation())
                : new Step(MiraiCollegeAmount.FEE, "step.fee", Facts.of("fee", asked, "cap", cap), feeCap.citation());
    }
}
