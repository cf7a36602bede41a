package jp.chiikiryoku.miraicollege.portfolio;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;

/**
 * What the budget of an edition answers to many proposals together (全体の確認), as typed values.
 *
 * <p>The budget limits sites and yen; the analysis and the platform count in full, because no proposal states them.
 *
 * @param edition the edition
 * @param tally the proposals added up
 * @param findings one finding for each {@link PortfolioRule}
 * @param openParameters the parameters of the budget that its sources leave open and whose readings make a difference
 * @param notes what a reader should know of the edition, and what each reading gives
 */
public record Portfolio(
        Edition<MiraiCollegeParameters> edition,
        PortfolioTally tally,
        List<Finding> findings,
        List<OpenParameter> openParameters,
        List<Message> notes) {

    private static final Requirement REQUIREMENT = Requirement.allOf(List.of(PortfolioRule.values()));

    public Portfolio {
        requireNonNull(edition, "edition");
        requireNonNull(tally, "tally");
        findings = List.copyOf(findings);
        openParameters = List.copyOf(openParameters);
        notes = List.copyOf(notes);
    }

    /**
     * Returns whether the proposals keep every limit.
     *
     * @return satisfied, violated, or undetermined while proposals under review decide
     */
    public Outcome outcome() {
        return REQUIREMENT.outcome(findings);
    }

    /** Returns the finding of a rule. */
    public Finding finding(PortfolioRule rule) {
        return Finding.of(rule, findings);
    }
}
