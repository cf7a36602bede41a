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
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.miraicollege.Portfolio;
import jp.chiikiryoku.miraicollege.PortfolioReport;
import jp.chiikiryoku.miraicollege.PortfolioTally;

/**
 * Adds up the proposals of many lines, edition by edition. Lines may be added from several threads.
 *
 * <p>A sum that does not fit into 64 bits stops no line from being answered; the summary is refused instead.
 */
final class Portfolios {

    private final MiraiCollege programme;
    private final Map<String, PortfolioTally> tallies = new HashMap<>();
    private final Set<String> overflowed = new HashSet<>();
    private long lines;
    private long malformed;

    Portfolios(MiraiCollege programme) {
        this.programme = programme;
    }

    Kind<Assessment> kind() {
        return programme.kind();
    }

    synchronized void add(Answer<?> answer) {
        lines++;
        answer.assessment().ifPresentOrElse(this::add, () -> malformed++);
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
    synchronized PortfolioSummary summary(LocalDate today, Language language) throws IOException {
        List<PortfolioReport> portfolios = new ArrayList<>();
        for (Edition<?> edition : programme.editions().all()) {
            PortfolioTally sum = tallies.get(edition.id());
            if (sum != null) {
                portfolios.add(portfolio(sum, today).report(language));
            }
        }
        return new PortfolioSummary(MiraiCollege.KIND, lines, malformed, portfolios);
    }

    private Portfolio portfolio(PortfolioTally sum, LocalDate today) throws IOException {
        String edition = sum.edition();
        if (overflowed.contains(edition)) {
            throw tooMuch(edition);
        }
        try {
            return programme.get(edition).portfolio(sum, today);
        } catch (ArithmeticException tooMuch) {
            throw tooMuch(edition);
        }
    }

    private static IOException tooMuch(String edition) {
        return new IOException("Every line is answered, but the summary cannot be written, because the fees under the"
                + " edition " + edition + " together do not fit into 64 bits.");
    }
}
