package jp.chiikiryoku.examples.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.Local10000Parameters;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the page draws of ローカル10,000プロジェクト: how much public money a loan carries. */
@RestController
final class FundingPlotController {

    /** A tier: its loan is so many times the public money, its cap is in yen. */
    record TierLine(long numerator, long denominator, long cap) {

        static TierLine of(Local10000Parameters.Tier tier) {
            return new TierLine(
                    tier.ratio().value().numerator(),
                    tier.ratio().value().denominator(),
                    tier.cap().value().value());
        }
    }

    @GetMapping("/editions/local10000/{id}/tiers")
    List<TierLine> tiers(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        AcceptedLanguage.declare(AcceptedLanguage.of(request), response);
        return Local10000.shipped()
                .editions()
                .find(id)
                .map(edition ->
                        edition.parameters().tiers().stream().map(TierLine::of).toList())
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
    }
}
