package jp.chiikiryoku.local10000.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.testkit.ReferenceData;
import org.junit.jupiter.api.Test;

class FiscalStrengthTest {

    private static final long PUBLIC_MONEY = 24_000_000;

    @Test
    void every_municipality_has_the_rate_of_its_real_index() {
        List<Map<String, String>> rows = ReferenceData.rows("fiscal_strength_index.csv");
        assertThat(rows).hasSize(1_741).allSatisfy(row -> {
            for (String year : List.of("fsi_fy2021", "fsi_fy2023", "fsi_fy2024")) {
                String index = row.get(year);
                if (!index.isEmpty()) {
                    assertThat(share(row.get("code6"), index))
                            .as("%s %s", row.get("name"), index)
                            .isEqualTo(expected(index));
                }
            }
        });
    }

    private static long share(String code, String index) {
        return Scenario.plain()
                .code(code)
                .area(true)
                .index(index)
                .publicMoney(PUBLIC_MONEY)
                .assess()
                .amount(Local10000Amount.NATIONAL_SHARE)
                .yen()
                .value();
    }

    // The digits are compared as a text: "0.24" < "0.25" <= "0.49" < "0.50" <= "1.94".
    private static long expected(String index) {
        assertThat(index).matches("\\d\\.\\d\\d");
        if (index.compareTo("0.25") < 0) {
            return 18_000_000;
        }
        return index.compareTo("0.50") < 0 ? 16_000_000 : 12_000_000;
    }
}
