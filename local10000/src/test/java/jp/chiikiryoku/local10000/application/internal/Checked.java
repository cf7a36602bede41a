package jp.chiikiryoku.local10000.application.internal;

import java.nio.charset.StandardCharsets;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.scenario.Scenario;

/** What the tests of rules construct rules and ask them with. */
final class Checked {

    static final Edition<Local10000Parameters> R6 = Local10000.editions().get(Scenario.R6);
    static final FundingTiers R6_TIERS = FundingTiers.of(R6.parameters().tiers());

    private Checked() {}

    static CheckedApplication of(Scenario scenario) {
        return of(scenario.application());
    }

    /** With one text of the payload replaced by another wherever it stands. */
    static CheckedApplication of(Scenario scenario, String text, String replacement) {
        String json = scenario.tree().toString().replace(text, replacement);
        return of(Local10000.applications().read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static CheckedApplication of(Application application) {
        return CheckedApplication.of(application, R6_TIERS, R6.parameters().grantAssetSecurity());
    }
}
