package jp.chiikiryoku.kyoryokutai.placement.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.LaterYears;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters.ExemptionTerms;
import jp.chiikiryoku.kyoryokutai.placement.Member;
import jp.chiikiryoku.kyoryokutai.placement.Placement;

/** What is asked of a placement under one edition. */
public final class PlacementEvaluator implements Evaluator<Placement, CheckedPlacement> {

    private static final List<KyoryokutaiRule> RULES = KyoryokutaiRule.ofPlacement();
    private static final Requirement REQUIREMENT = Requirement.allOf(RULES);
    private static final Pointer EXEMPTION = Pointer.parse("/member/exemption");

    private final AreaRule area;
    private final RuleSet<CheckedPlacement> rules;
    private final AttestedServices attested;
    private final Set<Exemption> known = EnumSet.of(Exemption.NONE);
    private final Fault notInEdition;
    private final LaterYears laterYears;

    /**
     * Makes an evaluator.
     *
     * @throws IllegalArgumentException if its parameters contradict each other
     */
    public PlacementEvaluator(Edition<KyoryokutaiParameters> edition) {
        PlacementParameters parameters = requireNonNull(edition.parameters().placement(), "placement");
        area = new AreaRule(parameters, edition);
        rules = RuleSet.of(
                RULES,
                area,
                new ResidenceMovedRule(edition),
                new BaseOfLifeRule(edition),
                new TermRule(parameters, edition),
                new ActivityRule(edition));
        attested = new AttestedServices(parameters.exemptions());
        for (ExemptionTerms terms : parameters.exemptions()) {
            known.add(terms.exemption());
        }
        notInEdition = Fault.notIn(edition.title());
        laterYears = LaterYears.after(edition);
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedPlacement> rules() {
        return rules;
    }

    @Override
    public void checkEdition(Placement placement, Problems problems) {
        Member member = placement.member();
        if (member != null && member.exemption() != null && !known.contains(member.exemption())) {
            problems.addIfSound(EXEMPTION, notInEdition);
        }
    }

    @Override
    public CheckedPlacement checked(Placement placement) {
        return CheckedPlacement.of(placement);
    }

    @Override
    public List<Message> notes(CheckedPlacement placement) {
        List<Message> notes = new ArrayList<>(2);
        if (area.restsOnExemption(placement)) {
            notes.addAll(attested.notes(placement.exemption()));
        }
        notes.addAll(laterYears.notesOn(placement.term()));
        return notes;
    }
}
