package jp.chiikiryoku.local10000.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.chiikiryoku.local10000.scenario.Scenario.Claim;
import jp.chiikiryoku.local10000.scenario.Scenario.CostLine;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random applications that gather around the boundaries of the rules. */
public final class Scenarios extends DomainContextBase {

    private static final long[] CAPS = {25_000_000, 30_000_000, 35_000_000, 50_000_000, 55_000_000};
    private static final List<String> JUDGEMENTS = List.of("MET", "NOT_MET", "PENDING");
    private static final List<String> FIELDS = List.of("DIGITAL", "DECARBONISATION", "WOMEN_AND_YOUTH");
    private static final List<String> PROVIDERS = List.of(
            "REGIONAL_FINANCIAL_INSTITUTION",
            "POLICY_FINANCE_INSTITUTION",
            "REGIONAL_FUND",
            "MUNICIPAL_INTEREST_FREE_LOAN",
            "OTHER");

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Arbitraries.randomValue(Scenarios::next);
    }

    public static Scenario next(Random random) {
        long publicMoney = publicMoney(random);
        Scenario scenario = Scenario.plain()
                .edition(random.nextInt(5) == 0 ? Scenario.R8 : Scenario.R6)
                .code(random.nextInt(5) == 0 ? Scenario.PREFECTURE : Scenario.MUNICIPALITY)
                .area(one(random, true, true, false, null))
                .index(one(random, null, null, "0", "0.24", "0.25", "0.26", "0.36", "0.49", "0.50", "0.51", "9.99"))
                .criteria(criteria(random))
                .publicMoney(publicMoney)
                .ownFunds(random.nextBoolean() ? 0 : random.nextInt(60_000_000))
                .finance(finance(random, publicMoney))
                .fields(fields(random));
        return scenario.otherCosts(otherCosts(random, scenario));
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static long publicMoney(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> 1 + random.nextInt(3_000);
            case 1 -> 1 + random.nextInt(60_000_000);
            default -> CAPS[random.nextInt(CAPS.length)] + random.nextInt(5) - 2;
        };
    }

    private static List<String> criteria(Random random) {
        List<String> criteria = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            criteria.add(random.nextInt(8) > 0 ? "MET" : one(random, "NOT_MET", "PENDING", null));
        }
        return criteria;
    }

    private static Money[] finance(Random random, long publicMoney) {
        // Twelfths of the public money: the ratios 1, 3/2, 2 and 4 and what lies below, a yen to either side.
        long total = publicMoney * one(random, 6, 12, 12, 18, 18, 24, 24, 48, 48, 60) / 12 + random.nextInt(5) - 2;
        int entries = random.nextInt(4);
        Money[] finance = new Money[entries];
        long left = Math.max(0, total);
        for (int i = 0; i < entries; i++) {
            long amount = i == entries - 1 ? left : Math.min(left, (long) (random.nextDouble() * left));
            left -= amount;
            String provider = random.nextInt(4) == 0 ? "OTHER" : PROVIDERS.get(random.nextInt(PROVIDERS.size()));
            finance[i] = new Money(
                    one(random, "LOAN", "LOAN", "EQUITY"),
                    provider,
                    amount,
                    one(random, "NONE", "NONE", "GRANT_ASSETS", "OTHER_ASSETS"));
        }
        return finance;
    }

    private static Claim[] fields(Random random) {
        List<Claim> claims = new ArrayList<>();
        for (String field : FIELDS) {
            if (random.nextInt(3) == 0) {
                claims.add(new Claim(field, JUDGEMENTS.get(random.nextInt(3))));
            }
        }
        return claims.toArray(new Claim[0]);
    }

    private static CostLine[] otherCosts(Random random, Scenario scenario) {
        long total = scenario.publicMoney() + scenario.ownFunds() + scenario.allFinance();
        List<CostLine> lines = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            long amount = Math.min(total, random.nextInt(3) == 0 ? random.nextInt(3) : random.nextInt(20_000_000));
            total -= amount;
            lines.add(new CostLine(one(random, "MACHINERY", "EQUIPMENT", "MACHINERY", "RESEARCH", "OTHER"), amount));
        }
        return lines.toArray(new CostLine[0]);
    }
}
