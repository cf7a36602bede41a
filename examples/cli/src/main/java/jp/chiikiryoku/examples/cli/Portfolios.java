package jp.chiikiryoku.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.payload.Answer;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.miraicollege.PortfolioReport;
import jp.chiikiryoku.miraicollege.PortfolioTally;

/** Adds up the proposals of many lines, edition by edition. Lines may be added from several threads. */
final class Portfolios {

    private final MiraiCollege programme;
    private final Map<String, PortfolioTally> tallies = new HashMap<>();
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
        tallies.put(edition, sum.plus(assessment));
    }

    synchronized PortfolioSummary summary(LocalDate today, Language language) {
        List<PortfolioReport> portfolios = new ArrayList<>();
        for (Edition<?> edition : programme.editions().all()) {
            PortfolioTally sum = tallies.get(edition.id());
            if (sum != null) {
                portfolios.add(programme.get(edition.id()).portfolio(sum, today).report(language));
            }
        }
        return new PortfolioSummary(MiraiCollege.KIND, lines, malformed, portfolios);
    }
}
