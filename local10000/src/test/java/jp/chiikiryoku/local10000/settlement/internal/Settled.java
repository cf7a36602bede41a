package jp.chiikiryoku.local10000.settlement.internal;

import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.SettlementScenario;

/** What the tests of rules construct rules and ask them with. */
final class Settled {

    static final Edition<Local10000Parameters> R6 = first(Scenario.R6);
    static final Edition<Local10000Parameters> R8 = first(Scenario.R8);
    static final FundingTiers R6_TIERS = FundingTiers.of(R6.parameters().tiers());
    static final FundingTiers R8_TIERS = FundingTiers.of(R8.parameters().tiers());

    private Settled() {}

    /** The edition under the first of its readings. */
    private static Edition<Local10000Parameters> first(String id) {
        return Local10000.editions().get(id).settlements().get(0);
    }

    static CheckedSettlement of(SettlementScenario scenario) {
        return new SettlementEvaluator(R6).checked(scenario.stated());
    }
}
