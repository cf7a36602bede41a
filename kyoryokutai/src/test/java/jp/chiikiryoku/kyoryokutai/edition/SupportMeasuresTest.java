package jp.chiikiryoku.kyoryokutai.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import org.junit.jupiter.api.Test;

/** MIC-R6-SUPPLEMENTARY: 地域おこし協力隊の推進に要する経費, 令和６年度補正予算額（案）１４５百万円. */
class SupportMeasuresTest {

    private static final SupportMeasures MEASURES =
            Objects.requireNonNull(Kyoryokutai.editions().get("r6").parameters().measures());

    @Test
    void they_cost_145_million_yen() {
        assertThat(MEASURES.budget().value()).isEqualTo(Yen.of(145_000_000));
        assertThat(MEASURES.budget().citation().place()).contains("１４５百万円");
        assertThat(MEASURES.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(MEASURES.citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    @Test
    void eight_measures_have_their_stages_and_addressees() {
        assertThat(MEASURES.measures())
                .extracting(measure ->
                        measure.title().in(Language.JA) + " " + measure.stages() + " " + measure.addressees())
                .containsExactly(
                        "全国サミットの開催 [RECRUITMENT, TERM] [PUBLIC, MEMBER, LOCAL_GOVERNMENT]",
                        "サポートデスクによる相談への対応 [TERM] [MEMBER, LOCAL_GOVERNMENT]",
                        "段階別と活動分野別の研修 [TERM] [MEMBER]",
                        "自治体職員向けの研修 [TERM] [LOCAL_GOVERNMENT]",
                        "起業・事業化の研修と専門家による支援 [TERM] [MEMBER]",
                        "対象者に応じた広報 [RECRUITMENT] [CANDIDATE]",
                        "アドバイザーの派遣による自治体への伴走支援 [TERM] [LOCAL_GOVERNMENT]",
                        "全国ネットワークと各地域のネットワーク [TERM, AFTER_TERM] [MEMBER, FORMER_MEMBER]");
    }

    @Test
    void the_draft_tells_of_none() {
        assertThat(Kyoryokutai.editions().get("r7").parameters().measures()).isNull();
    }
}
