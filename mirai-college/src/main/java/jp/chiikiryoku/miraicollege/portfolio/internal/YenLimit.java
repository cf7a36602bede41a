package jp.chiikiryoku.miraicollege.portfolio.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;

/** A limit in yen of the fees and of the lines of the budget that count in full, because no proposal states them. */
final class YenLimit {

    private final LimitAnswers answers;
    private final Yen limit;
    private final Yen lines;
    private final Facts factsOfLines;

    /** Makes a limit of the fees alone. */
    YenLimit(PortfolioRule rule, Cited<Yen> limit) {
        this(new LimitAnswers(rule, limit.citation()), limit.value(), Yen.ZERO, Facts.empty());
    }

    private YenLimit(LimitAnswers answers, Yen limit, Yen lines, Facts factsOfLines) {
        this.answers = answers;
        this.limit = limit;
        this.lines = lines;
        this.factsOfLines = factsOfLines;
    }

    /** With a line of the budget that counts in full. */
    YenLimit counting(String name, Cited<Yen> line) {
        return new YenLimit(
                answers.reading(line.citation()),
                limit,
                lines.plus(line.value()),
                factsOfLines.with(name, line.value()));
    }

    Rule rule() {
        return answers.rule();
    }

    Finding check(YenRange fees) {
        Yen certain = fees.yen().plus(lines);
        Yen atMost = fees.atMost().plus(lines);
        Facts facts = factsOfLines.with("certain", certain, "atMost", atMost).with("limit", limit);
        if (!atMost.isGreaterThan(limit)) {
            return answers.kept(fees.isExact(), facts);
        }
        boolean exceeded = certain.isGreaterThan(limit);
        return answers.exceeded(exceeded, facts.with("excess", (exceeded ? certain : atMost).minus(limit)));
    }
}
