package jp.chiikiryoku.tools.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.kind.Answer;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.miraicollege.PortfolioAssessor;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.portfolio.Portfolio;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioReport;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the proposals of many lines, edition by edition. Lines may be added from several threads.
 *
 * <p>A sum that does not fit into 64 bits stops no line from being answered; the summary is refused instead.
 */
final class Portfolios {

    private final Programme<MiraiCollegeParameters> programme;
    private final Map<String, PortfolioTally> tallies = new HashMap<>();
    private final Set<String> overflowed = new HashSet<>();
    private long lines;
    private long malformed;

    Portfolios(Programme<MiraiCollegeParameters> programme) {
        this.programme = programme;
    }

    Kind<Proposal, Assessment> kind() {
        return programme.kind(MiraiCollege.PROPOSALS);
    }

    synchronized void add(Answer<Assessment> answer) {
        lines++;
        if (answer instanceof Answer.Answered<Assessment> answered) {
            add(answered.value());
        } else {
            malformed++;
        }
    }

    private void add(Assessment assessment) {
        String edition = assessment.edition().id();
        PortfolioTally sum = tallies.getOrDefault(edition, PortfolioTally.empty(edition));
        try {
            tallies.put(edition, sum.plus(assessment));
        } catch (ArithmeticException tooMuch) {
            overflowed.add(edition);
        }
    }

    /** Sums up what was added, or says that the fees of an edition are too many to be added up. */
    synchronized PortfolioSummary summary(AnswerOptions options, Language language) throws IOException {
        List<PortfolioReport> portfolios = new ArrayList<>();
        Renderer renderer = kind().renderer(language);
        for (Edition<MiraiCollegeParameters> edition :
                programme.editions(options.knownOn()).all()) {
            PortfolioTally sum = tallies.get(edition.id());
            if (sum != null) {
                portfolios.add(PortfolioReport.of(portfolio(edition, sum, options.today()), renderer));
            }
        }
        return new PortfolioSummary(Proposal.KIND, lines, malformed, portfolios);
    }

    private Portfolio portfolio(Edition<MiraiCollegeParameters> edition, PortfolioTally sum, @Nullable LocalDate today)
            throws IOException {
        if (overflowed.contains(edition.id())) {
            throw tooMuch(edition.id());
        }
        try {
            return PortfolioAssessor.of(edition).assess(sum, today);
        } catch (ArithmeticException tooMuch) {
            throw tooMuch(edition.id());
        }
    }

    private static IOException tooMuch(String edition) {
        return new IOException("Every line is answered, but the summary cannot be written, because the fees under the"
                + " edition " + edition + " together do not fit into 64 bits.");
    }
}
