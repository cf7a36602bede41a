package jp.chiikiryoku.tools.service;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the page draws of ローカル10,000プロジェクト: how much public money a loan carries. */
@RestController
final class FundingPlotController {

    /** A loan or equity and the greatest public money that it supports, both in yen. */
    record Point(Yen finance, Yen publicMoney) {

        static Point of(FundingTiers tiers, Yen finance) {
            return new Point(finance, tiers.maximumPublicMoney(finance));
        }
    }

    /** The line bends where the cap of a tier is reached and where the next tier first carries more. */
    record Line(List<Point> bends, Point asked) {

        static Line of(List<Tier> tiers, Yen finance) {
            FundingTiers funding = FundingTiers.of(tiers);
            List<Point> bends = finances(tiers).stream()
                    .map(each -> Point.of(funding, each))
                    .toList();
            return new Line(bends, Point.of(funding, finance));
        }

        private static TreeSet<Yen> finances(List<Tier> tiers) {
            TreeSet<Yen> finances = new TreeSet<>();
            for (int i = 0; i < tiers.size(); i++) {
                for (Tier carried : tiers.subList(Math.max(0, i - 1), i + 1)) {
                    finances.add(tiers.get(i)
                            .ratio()
                            .value()
                            .times(carried.cap().value())
                            .roundedUp());
                }
            }
            return finances;
        }
    }

    @GetMapping("/editions/local10000/{id}/public-money")
    Line publicMoney(@PathVariable String id, @RequestParam String finance) {
        Edition<Local10000Parameters> edition =
                Local10000.editions().find(id).orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        try {
            return certain(edition, Yen.of(Long.parseLong(finance)));
        } catch (IllegalArgumentException | ArithmeticException noAmount) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST, noAmount);
        }
    }

    /** Of the readings of an open tier, the one that supports least. */
    private static Line certain(Edition<Local10000Parameters> edition, Yen finance) {
        return edition.settlements().stream()
                .map(settled -> Line.of(settled.parameters().tiers(), finance))
                .min(Comparator.comparing(line -> line.asked().publicMoney()))
                .orElseThrow();
    }
}
