package jp.chiikiryoku.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.application.Security;

/** Draws the money of one application: the costs equal what pays for them, to the yen. */
final class FundingGenerator {

    private static final double[] RATIOS = {1, 1.2, 1.5, 1.8, 2, 2.5, 3};
    private static final CostCategory[] ACCEPTED = {
        CostCategory.FACILITY, CostCategory.MACHINERY, CostCategory.EQUIPMENT
    };

    private static final Provider[] ACCEPTED_PROVIDERS = {
        Provider.REGIONAL_FINANCIAL_INSTITUTION,
        Provider.POLICY_FINANCE_INSTITUTION,
        Provider.REGIONAL_FUND,
        Provider.MUNICIPAL_INTEREST_FREE_LOAN
    };
    private static final long LEAST = 3_000_000;

    private final Random random;
    private final boolean sound;
    private final long publicMoney;
    private final long ownFunds;
    private final List<PrivateFinance> finance = new ArrayList<>();

    FundingGenerator(Random random, boolean sound) {
        this.random = random;
        this.sound = sound;
        double ratio = sound ? RATIOS[random.nextInt(RATIOS.length)] : 0.6 + 2.4 * random.nextDouble();
        publicMoney = publicMoney(ratio);
        ownFunds = random.nextInt(3) == 0 ? 0 : random.nextInt(12_000_000);
        addFinance((long) Math.ceil(publicMoney * ratio));
    }

    Funding funding() {
        Funding funding = Funding.of(Yen.of(publicMoney), finance);
        return ownFunds == 0 ? funding : funding.withOwnFunds(Yen.of(ownFunds));
    }

    List<Cost> costs() {
        long rest = publicMoney + ownFunds;
        for (PrivateFinance entry : finance) {
            rest += entry.amount().value();
        }
        List<Cost> costs = new ArrayList<>();
        for (int more = random.nextInt(4); more > 0; more--) {
            long part = rest / (2 + random.nextInt(3));
            costs.add(cost(part, costs.size()));
            rest -= part;
        }
        costs.add(cost(rest, costs.size()));
        return costs;
    }

    private long publicMoney(double ratio) {
        long cap = ratio >= 2 ? 50_000_000 : ratio >= 1.5 ? 35_000_000 : 25_000_000;
        long greatest = sound ? cap : cap + cap / 5;
        return LEAST + random.nextInt((int) (greatest - LEAST));
    }

    /** One entry reaches the tier alone; sound applications may have another beside it, others share it out. */
    private void addFinance(long total) {
        if (sound || random.nextInt(3) > 0) {
            finance.add(entry(FinanceKind.LOAN, total));
            if (random.nextInt(4) == 0) {
                finance.add(entry(FinanceKind.EQUITY, 500_000L + random.nextInt(5_000_000)));
            }
            return;
        }
        long part = total / 2 + random.nextInt(1_000_000);
        finance.add(entry(FinanceKind.EQUITY, part));
        finance.add(entry(FinanceKind.LOAN, total - part / 2));
    }

    private PrivateFinance entry(FinanceKind kind, long amount) {
        Provider provider = sound || random.nextInt(6) > 0
                ? ACCEPTED_PROVIDERS[random.nextInt(ACCEPTED_PROVIDERS.length)]
                : Provider.OTHER;
        String name = "地域の金融機関 " + (1 + random.nextInt(500));
        return new PrivateFinance(name, kind, provider, Yen.of(amount), security(kind));
    }

    private Security security(FinanceKind kind) {
        if (kind == FinanceKind.EQUITY) {
            return Security.NONE;
        }
        if (sound || random.nextInt(5) > 0) {
            return random.nextInt(3) == 0 ? Security.GRANT_ASSETS : Security.NONE;
        }
        return Security.OTHER_ASSETS;
    }

    private Cost cost(long amount, int index) {
        return new Cost(category(), "経費の内訳 第" + (index + 1) + "号", Yen.of(amount));
    }

    private CostCategory category() {
        if (sound || random.nextInt(12) > 0) {
            return ACCEPTED[random.nextInt(ACCEPTED.length)];
        }
        return random.nextInt(3) == 0 ? CostCategory.OTHER : CostCategory.RESEARCH;
    }
}
