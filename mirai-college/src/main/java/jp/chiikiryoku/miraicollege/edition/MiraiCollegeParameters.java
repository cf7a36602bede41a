package jp.chiikiryoku.miraicollege.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;

/**
 * The figures of an edition of ふるさとミライカレッジ, each with its source.
 *
 * @param feeCap the greatest fee of one model project, in yen
 * @param portfolio what all model projects together may come to
 */
public record MiraiCollegeParameters(
        Cited<@YenWithin(min = 1) Yen> feeCap, @Valid PortfolioParameters portfolio) {

    public MiraiCollegeParameters {
        requireNonNull(feeCap, "feeCap");
        requireNonNull(portfolio, "portfolio");
    }
}
