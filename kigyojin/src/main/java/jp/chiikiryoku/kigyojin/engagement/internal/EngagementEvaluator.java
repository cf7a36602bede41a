package jp.chiikiryoku.kigyojin.engagement.internal;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.LaterYears;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kigyojin.engagement.Mode;

/** Checks the rules of an engagement under one edition. */
public final class EngagementEvaluator implements Evaluator<Engagement, CheckedEngagement> {

    private static final Requirement REQUIREMENT = Requirement.allOf(KigyojinRule.ofEngagement());
    private static final Pointer MODE = Pointer.parse("/mode");

    private final RuleSet<CheckedEngagement> rules;
    private final Fault notInEdition;
    private final LaterYears laterYears;

    /**
     * Makes an evaluator.
     *
     * @throws IllegalArgumentException if its parameters contradict each other
     */
    public EngagementEvaluator(Edition<KigyojinParameters> edition) {
        EngagementParameters parameters = requireNonNull(edition.parameters().engagement(), "engagement");
        rules = RuleSet.of(
                KigyojinRule.ofEngagement(),
                new MunicipalityRule(edition),
                new CompanyLocationRule(parameters, edition),
                new CounterpartyRule(edition),
                new EmploymentRule(edition),
                new NotAlreadyLocalRule(edition),
                new TenureRule(parameters, edition),
                new DutiesRule(edition),
                new PresenceRule(parameters, edition),
                new TermRule(parameters, edition),
                new AgreedBeforeStartRule(edition));
        notInEdition = Fault.notIn(edition.title());
        laterYears = LaterYears.after(edition);
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedEngagement> rules() {
        return rules;
    }

    @Override
    public void checkEdition(Engagement engagement, Problems problems) {
        if (engagement.mode() == Mode.SENIOR) {
            problems.addIfSound(MODE, notInEdition);
        }
    }

    @Override
    public CheckedEngagement checked(Engagement engagement) {
        return CheckedEngagement.of(engagement);
    }

    @Override
    public List<Message> notes(CheckedEngagement engagement) {
        List<Message> notes = new ArrayList<>(laterYears.notesOn(engagement.term()));
        YearMonth month = engagement.presence().statedMonth();
        if (month != null && !engagement.isInTerm(month)) {
            notes.add(outsideTerm(month, engagement.term()));
        }
        return notes;
    }

    private static Message outsideTerm(YearMonth month, Term term) {
        Facts facts = Facts.of("from", month.atDay(1), "until", month.atEndOfMonth());
        return Message.of("note.month-outside-term", facts.with("startsOn", term.startsOn(), "endsOn", term.endsOn()));
    }
}
