package jp.chiikiryoku.matching.kigyojin;

import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.edition.EditionText;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.report.ReportFormat;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.matching.Matching;
import jp.chiikiryoku.matching.Pair;
import jp.chiikiryoku.matching.Reason;
import jp.chiikiryoku.matching.ScorePart;
import jp.chiikiryoku.matching.Unmatched;
import jp.chiikiryoku.matching.kigyojin.MatchingReport.PairLine;
import jp.chiikiryoku.matching.kigyojin.MatchingReport.Parts;
import jp.chiikiryoku.matching.kigyojin.MatchingReport.ReasonLine;
import jp.chiikiryoku.matching.kigyojin.MatchingReport.Totals;
import jp.chiikiryoku.matching.kigyojin.MatchingReport.UnmatchedLine;
import org.jspecify.annotations.Nullable;

/** Reports matchings. */
final class MatchingReporter implements ReportFormat<KigyojinMatchingResult> {

    @Override
    public Class<MatchingReport> type() {
        return MatchingReport.class;
    }

    @Override
    public MatchingReport report(KigyojinMatchingResult result, Renderer renderer) {
        Matching matching = result.matching();
        Renderer ofReasons = new Renderer(MatchingTexts.TEXTS, renderer.language());
        return new MatchingReport(
                MatchingRequest.KIND,
                result.edition(),
                matching.pairs().stream().map(MatchingReporter::line).toList(),
                lines(matching.unmatchedNeeds(), ofReasons),
                lines(matching.unmatchedOffers(), ofReasons),
                totals(matching),
                openParameters(result, renderer),
                notes(result, renderer),
                localized(result.notEncoded(), renderer).toList());
    }

    private static @Nullable List<AssessmentReport.ParameterLine> openParameters(
            KigyojinMatchingResult result, Renderer renderer) {
        return result.openParameters().isEmpty()
                ? null
                : result.openParameters().stream()
                        .map(open -> AssessmentReport.ParameterLine.of(open, renderer))
                        .toList();
    }

    private static @Nullable List<String> notes(KigyojinMatchingResult result, Renderer renderer) {
        List<String> notes = Stream.concat(
                        localized(result.remarks(), renderer),
                        result.notes().stream().map(renderer::render))
                .toList();
        return notes.isEmpty() ? null : notes;
    }

    private static Stream<String> localized(List<EditionText> texts, Renderer renderer) {
        return texts.stream().map(text -> text.in(renderer.language()));
    }

    private static PairLine line(Pair pair) {
        Parts parts =
                new Parts(points(pair, "field"), points(pair, "mode"), points(pair, "overlap"), points(pair, "days"));
        return new PairLine(
                pair.need(), pair.offer(), pair.score(), parts, pair.openRules().isEmpty() ? null : pair.openRules());
    }

    private static int points(Pair pair, String name) {
        return pair.parts().stream()
                .filter(part -> part.name().equals(name))
                .mapToInt(ScorePart::points)
                .sum();
    }

    private static List<UnmatchedLine> lines(List<Unmatched> left, Renderer renderer) {
        return left.stream().map(post -> line(post, renderer)).toList();
    }

    private static UnmatchedLine line(Unmatched post, Renderer renderer) {
        return new UnmatchedLine(
                post.id(),
                post.reasons().stream().map(reason -> line(reason, renderer)).toList());
    }

    private static ReasonLine line(Reason reason, Renderer renderer) {
        if (reason instanceof Reason.OneRule one) {
            Facts facts = Facts.of("partner", one.partner(), "rule", MatchingTexts.titleOf(one.rule()));
            return line("one-rule", one.partner(), one.rule(), facts, renderer);
        }
        if (reason instanceof Reason.OwnRule own) {
            Facts facts = Facts.of("rule", MatchingTexts.titleOf(own.rule()));
            return line("own-rule", null, own.rule(), facts, renderer);
        }
        return line(reason instanceof Reason.Taken ? "taken" : "no-partner", null, null, Facts.empty(), renderer);
    }

    private static ReasonLine line(
            String code, @Nullable String partner, @Nullable String rule, Facts facts, Renderer renderer) {
        return new ReasonLine(code, partner, rule, renderer.render(Message.of("reason." + code, facts)));
    }

    private static Totals totals(Matching matching) {
        int pairs = matching.pairs().size();
        return new Totals(
                pairs + matching.unmatchedNeeds().size(),
                pairs + matching.unmatchedOffers().size(),
                pairs,
                matching.possiblePairs(),
                matching.totalScore());
    }
}
