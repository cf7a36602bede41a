package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.dxtalent.edition.PromotionFunction;
import org.junit.jupiter.api.Test;

/** MIC-DX-CALL-R7 １: 推進体制に必要な４つの機能. */
class ReadinessTest {

    private static Readiness readiness(Set<PromotionFunction> present) {
        return Advisor.of(Shipped.CALL).orElseThrow().readiness(present);
    }

    @Test
    void all_four_functions_are_complete() {
        Readiness readiness = readiness(EnumSet.allOf(PromotionFunction.class));
        assertThat(readiness.isComplete()).isTrue();
        assertThat(readiness.missing()).isEmpty();
        assertThat(readiness.entries()).hasSize(4).allMatch(Readiness.Entry::present);
    }

    @Test
    void what_is_missing_stands_in_the_order_of_the_source() {
        assertThat(readiness(Set.of()).missing())
                .containsExactly(
                        PromotionFunction.SHARED_DIRECTION,
                        PromotionFunction.STATE_OF_MUNICIPALITIES,
                        PromotionFunction.TALENT_POOL,
                        PromotionFunction.THEMES);
        for (PromotionFunction function : PromotionFunction.values()) {
            Readiness readiness = readiness(EnumSet.complementOf(EnumSet.of(function)));
            assertThat(readiness.isComplete()).isFalse();
            assertThat(readiness.missing()).containsExactly(function);
        }
    }

    @Test
    void every_function_is_cited() {
        assertThat(readiness(Set.of()).entries())
                .extracting(Readiness.Entry::citation)
                .containsExactly(cited("①"), cited("②"), cited("③"), cited("④"));
    }

    private static Citation cited(String number) {
        return new Citation("MIC-DX-CALL-R7", "推進体制に必要な４つの機能 " + number, Authority.MINISTRY);
    }

    @Test
    void every_entry_speaks_both_languages() {
        Readiness readiness = readiness(Set.of(PromotionFunction.SHARED_DIRECTION, PromotionFunction.THEMES));
        assertThat(readiness.entries())
                .extracting(entry -> DxTalent.programme().texts().render(Language.JA, entry.message()))
                .containsExactly(
                        "「都道府県と市町村の長のレベルでの方向性の共有」の機能があります。",
                        "「市町村の状況の把握」の機能がありません。",
                        "「専門人材の確保（人材プールの構築）」の機能がありません。",
                        "「検討していくべきテーマの設定」の機能があります。");
        assertThat(readiness.entries())
                .extracting(entry -> DxTalent.programme().texts().render(Language.EN, entry.message()))
                .containsExactly(
                        "a direction shared by the heads of prefecture and municipalities: it is there.",
                        "knowledge of the state of the municipalities: it is missing.",
                        "specialists for the municipalities (the talent pool): it is missing.",
                        "the themes to be considered: it is there.");
    }
}
