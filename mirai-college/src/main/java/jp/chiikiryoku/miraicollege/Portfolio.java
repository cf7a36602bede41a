package jp.chiikiryoku.miraicollege;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.EditionNotes;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.assessment.Occasion;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.payload.Solution;
import jp.chiikiryoku.core.text.Language;

/**
 * Many proposals held against the budget of an edition (全体の確認). Immutable and thread-safe.
 *
 * <p>The budget limits sites and yen; the analysis and the platform count in full, because no proposal states them.
 *
 * @param edition the edition
 * @param tally the proposals added up
 * @param findings one finding for each {@link PortfolioRule}
 * @param notes what a reader should know of the edition
 */
public record Portfolio(
        Edition<MiraiCollegeParameters> edition, PortfolioTally tally, List<Finding> findings, List<Note> notes)
        implements Solution {

    private static final Requirement REQUIREMENT = Requirement.allOf(List.of(PortfolioRule.values()));

    public Portfolio {
        requireNonNull(edition, "edition");
        requireNonNull(tally, "tally");
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    static Portfolio of(
            Edition<MiraiCollegeParameters> edition, PortfolioTally tally, List<Finding> findings, Occasion occasion) {
        return new Portfolio(edition, tally, findings, EditionNotes.of(edition, occasion));
    }

    /**
     * Returns whether the proposals keep every limit.
     *
     * @return satisfied, violated, or undetermined while proposals under review decide
     */
    public Outcome outcome() {
        return REQUIREMENT.outcome(findings);
    }

    /**
     * Returns the finding of a rule.
     *
     * @param rule the rule
     * @return its finding
     */
    public Finding finding(PortfolioRule rule) {
        return Finding.of(rule, findings);
    }

    @Override
    public PortfolioReport report(Language language) {
        return PortfolioReport.of(this, language);
    }
}
