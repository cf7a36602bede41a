package jp.chiikiryoku.kyoryokutai.placement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;

class AttestedServicesTest {

    private static Scenario exempt(String exemption) {
        return Scenario.member()
                .without("/member/origin")
                .with("/member/exemption", exemption)
                .with("/member/destination", Scenario.area("OUTER_URBAN"));
    }

    /** The notes beside the edition's own remarks and that on later years. */
    private static List<String> attested(Scenario scenario, Language language) {
        List<String> notes = new ArrayList<>(scenario.notes(language));
        scenario.assess().edition().remarks().forEach(remark -> notes.remove(remark.in(language)));
        notes.removeIf(note -> note.contains("その後の年度") || note.contains("Later fiscal years"));
        return notes;
    }

    // MIC-KYORYOKUTAI-FAQ: 2 years of service, within 1 year
    @Test
    void a_note_tells_what_the_payload_attests() {
        assertThat(attested(exempt("FORMER_MEMBER"), Language.JA))
                .containsExactly(
                        "隊員を経験した人として扱われるには、同一の地域で2年以上隊員を務め、任期を終えてから1年以内であることが必要です。この判定は、その条件を満たすという申告によっています。");
        assertThat(attested(exempt("FORMER_MEMBER"), Language.EN))
                .containsExactly(
                        "A former member must have served 2 years or more in one and the same area and come within 1 year of the end of that term. This result relies on the statement that these conditions are met.");
        assertThat(attested(exempt("JET_FINISHER"), Language.JA))
                .containsExactly(
                        "JETプログラムを終えた人として扱われるには、JETプログラムに2年以上参加し、終えてから1年以内であることが必要です。この判定は、その条件を満たすという申告によっています。");
        assertThat(attested(exempt("JET_FINISHER"), Language.EN))
                .containsExactly(
                        "A person who finished the JET Programme must have taken part in it for 2 years or more and come within 1 year of the end of it. This result relies on the statement that these conditions are met.");
        assertThat(attested(exempt("OVERSEAS_RESIDENT"), Language.JA)).isEmpty();
        Scenario bothRefuse = exempt("FORMER_MEMBER")
                .with("/member/origin", Scenario.area("OUTER_FULL"))
                .with("/member/destination", Scenario.area("METRO_URBAN"));
        assertThat(attested(bothRefuse, Language.JA)).hasSize(1);
        assertThat(attested(Scenario.member().with("/member/exemption", "NONE"), Language.JA))
                .isEmpty();
    }

    @Test
    void where_the_answer_does_not_rest_on_the_exemption_nothing_is_attested() {
        assertThat(attested(Scenario.member().with("/member/exemption", "FORMER_MEMBER"), Language.JA))
                .isEmpty();
        Scenario within = exempt("FORMER_MEMBER")
                .with("/member/origin", Scenario.area("OUTER_URBAN"))
                .with("/member/origin/code", Scenario.CITY)
                .with("/member/destination/code", Scenario.CITY);
        assertThat(attested(within, Language.JA)).isEmpty();
    }
}
