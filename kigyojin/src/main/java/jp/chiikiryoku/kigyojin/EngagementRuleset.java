package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;

/** What an engagement is asked under one edition. */
final class EngagementRuleset implements Ruleset<Engagement> {

    private static final Requirement REQUIREMENT = Requirement.allOf(KigyojinRule.ofEngagement());
    private static final Pointer MODE = Pointer.parse("/mode");
    private static final Pointer MUNICIPALITY = Pointer.parse("/municipality");
    private static final Pointer COMPANY = Pointer.parse("/company");

    private final MunicipalityRule municipality;
    private final CompanyLocationRule company;
    private final PersonRules person;
    private final AgreementRules agreement;
    private final DispatchPresence dispatch;
    private final SideJobPresence sideJob;
    private final Fault notInEdition;

    EngagementRuleset(Edition<KigyojinParameters> edition) {
        EngagementParameters parameters = requireNonNull(edition.parameters().engagement(), "engagement");
        Citation presence = edition.citationOf(KigyojinRule.PRESENCE.id());
        municipality = new MunicipalityRule(edition.citationOf(KigyojinRule.MUNICIPALITY.id()));
        company = new CompanyLocationRule(edition.citationOf(KigyojinRule.COMPANY_LOCATION.id()));
        person = new PersonRules(parameters.tenureMonths(), edition);
        agreement = new AgreementRules(parameters, edition);
        dispatch = new DispatchPresence(parameters.presenceBasis().value(), presence);
        sideJob = new SideJobPresence(parameters, presence);
        notInEdition = Fault.notIn(edition.title());
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public void checkAgainst(Engagement engagement, Problems problems) {
        if (engagement.mode() == Mode.SENIOR) {
            problems.addIfSound(MODE, notInEdition);
        }
    }

    @Override
    public Evaluation evaluate(Engagement engagement) {
        Mode mode = requireNonNull(engagement.mode(), "mode");
        Worker worker = requireNonNull(engagement.worker(), "worker");
        Agreement agreed = requireNonNull(engagement.agreement(), "agreement");
        Term term = Terms.of(requireNonNull(engagement.term(), "term"));
        List<Finding> findings = new ArrayList<>(10);
        findings.add(municipality.check(requireNonNull(engagement.municipality(), "municipality"), MUNICIPALITY));
        findings.add(company.check(requireNonNull(engagement.company(), "company"), COMPANY));
        findings.add(agreement.checkCounterparty(agreed, mode));
        findings.add(person.checkEmployment(worker));
        findings.add(person.checkNotAlreadyLocal(worker));
        findings.add(person.checkTenure(worker, mode));
        findings.add(agreement.checkDuties(engagement.duties()));
        findings.add(checkPresence(requireNonNull(engagement.presence(), "presence"), mode));
        findings.add(agreement.checkTerm(term));
        findings.add(agreement.checkAgreedBeforeStart(agreed, term));
        return new Evaluation(findings, List.of(), List.of(), List.of(), List.of());
    }

    private Finding checkPresence(Presence presence, Mode mode) {
        int workingDays = requireNonNull(presence.workingDays(), "workingDays");
        int days = requireNonNull(presence.daysInMunicipality(), "daysInMunicipality");
        return mode == Mode.DISPATCH
                ? dispatch.check(workingDays, days)
                : sideJob.check(workingDays, requireNonNull(presence.workingHours(), "workingHours"), days);
    }
}
