package jp.chiikiryoku.miraicollege;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.AssessmentContext;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.portfolio.Portfolio;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;
import jp.chiikiryoku.miraicollege.portfolio.internal.PortfolioLimits;
import org.jspecify.annotations.Nullable;

/** Checks many proposals together against the budget of one edition. Immutable and thread-safe. */
public final class PortfolioAssessor {

    private final Edition<MiraiCollegeParameters> edition;
    private final PortfolioLimits limits;

    private PortfolioAssessor(Edition<MiraiCollegeParameters> edition) {
        this.edition = edition;
        this.limits = PortfolioLimits.of(edition);
    }

    /** Obtains the assessor of an edition, which the library ships or the caller has added. */
    public static PortfolioAssessor of(Edition<MiraiCollegeParameters> edition) {
        return new PortfolioAssessor(edition);
    }

    /** Returns the edition whose budget is checked. */
    public Edition<MiraiCollegeParameters> edition() {
        return edition;
    }

    /**
     * Returns the sum of no proposals, to which assessments under this edition are added one by one.
     *
     * @return the empty tally
     */
    public PortfolioTally tally() {
        return PortfolioTally.empty(edition.id());
    }

    /**
     * Checks proposals together against the budget.
     *
     * <p>Fifteen eligible proposals of 10,000,000 yen each fill the budget of 150,000,000 yen exactly; a sixteenth is
     * one site too many.
     *
     * @throws IllegalArgumentException if one of them was made under another edition or is of another kind
     * @throws ArithmeticException if the sums do not fit into 64 bits
     */
    public Portfolio assess(List<Assessment> assessments) {
        PortfolioTally tally = tally();
        for (Assessment assessment : assessments) {
            tally = tally.plus(assessment);
        }
        return assess(tally);
    }

    /**
     * Checks a tally of proposals against the budget.
     *
     * @throws IllegalArgumentException if it was made under another edition
     * @throws ArithmeticException if the sums do not fit into 64 bits
     */
    public Portfolio assess(PortfolioTally tally) {
        return assess(tally, null);
    }

    /**
     * Checks a tally of proposals against the budget on a day.
     *
     * @param today the caller's day, which may add a note and never changes an answer, or null
     * @throws IllegalArgumentException if it was made under another edition
     * @throws ArithmeticException if the sums do not fit into 64 bits
     */
    public Portfolio assess(PortfolioTally tally, @Nullable LocalDate today) {
        if (!tally.edition().equals(edition.id())) {
            throw new IllegalArgumentException("The edition (" + tally.edition() + ") must be " + edition.id() + ".");
        }
        AssessmentContext context = new AssessmentContext(List.of(), null, today);
        PortfolioLimits.Checked checked = limits.check(tally);
        List<Message> notes = context.notesOn(edition);
        notes.addAll(checked.notes());
        return new Portfolio(edition, tally, checked.findings(), checked.openParameters(), notes);
    }
}
