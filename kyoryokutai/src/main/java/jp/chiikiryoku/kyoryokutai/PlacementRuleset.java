package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;

/** What the placement of a member is asked under one edition. */
final class PlacementRuleset implements Ruleset<Placement> {

    private static final Requirement REQUIREMENT = Requirement.allOf(KyoryokutaiRule.ofPlacement());
    private static final Pointer BASE_OF_LIFE = Pointer.parse("/member/baseOfLifeMoved");
    private static final Pointer EXEMPTION = Pointer.parse("/member/exemption");

    private final AreaRule area;
    private final ResidenceRule residence;
    private final Citation baseOfLife;
    private final TermRule term;
    private final ActivityRule activity;
    private final Fault notInEdition;

    PlacementRuleset(Edition<KyoryokutaiParameters> edition) {
        PlacementParameters parameters = requireNonNull(edition.parameters().placement(), "placement");
        area = new AreaRule(parameters, edition.citationOf(KyoryokutaiRule.AREA.id()));
        residence = new ResidenceRule(edition.citationOf(KyoryokutaiRule.RESIDENCE_MOVED.id()));
        baseOfLife = edition.citationOf(KyoryokutaiRule.BASE_OF_LIFE.id());
        term = new TermRule(parameters, edition.citationOf(KyoryokutaiRule.TERM.id()));
        activity = new ActivityRule(edition.citationOf(KyoryokutaiRule.ACTIVITY.id()));
        notInEdition = Fault.notIn(edition.title());
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public void checkAgainst(Placement placement, Problems problems) {
        Member member = placement.member();
        if (member != null && member.exemption() != null && !area.knows(member.exemption())) {
            problems.addIfSound(EXEMPTION, notInEdition);
        }
    }

    @Override
    public Evaluation evaluate(Placement placement) {
        Situation situation = Situation.of(placement);
        List<Finding> findings = new ArrayList<>(5);
        findings.add(area.check(situation));
        findings.add(residence.check(situation));
        findings.add(
                Finding.judged(KyoryokutaiRule.BASE_OF_LIFE, situation.baseOfLifeMoved(), BASE_OF_LIFE, baseOfLife));
        findings.add(term.check(situation));
        findings.add(activity.check(situation));
        return new Evaluation(findings, List.of(), List.of(), List.of(), area.notes(situation));
    }
}
