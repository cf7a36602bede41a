package jp.chiikiryoku.miraicollege.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;

/**
 * The figures of an edition of ふるさとミライカレッジ, each with its source.
 *
 * @param fixedFee the fee of one model project (定額), in yen
 * @param portfolio what all model projects together may come to
 */
public record MiraiCollegeParameters(
        Cited<@YenWithin(min = 1) Yen> fixedFee, @Valid PortfolioParameters portfolio) {

    public MiraiCollegeParameters {
        requireNonNull(fixedFee, "fixedFee");
        requireNonNull(portfolio, "portfolio");
    }
}
