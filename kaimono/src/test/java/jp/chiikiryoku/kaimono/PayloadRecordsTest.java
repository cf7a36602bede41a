package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kaimono.shoppingcase.CaseArea;
import jp.chiikiryoku.kaimono.shoppingcase.Party;
import jp.chiikiryoku.kaimono.shoppingcase.Population;
import jp.chiikiryoku.kaimono.shoppingcase.Role;
import jp.chiikiryoku.kaimono.shoppingcase.Sector;
import jp.chiikiryoku.kaimono.shoppingcase.ServiceType;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

/** Payloads as a program builds them: each step keeps what the others set, and every way to ask answers alike. */
class PayloadRecordsTest {

    private static final Kind<ShoppingCase, Assessment> SHIPPED = Kaimono.shoppingCases();
    private static final Kind<ShoppingCase, Assessment> EDITION = Kaimono.edition("r6-supplementary");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATE = LocalDate.of(2027, 4, 1);

    @Test
    void an_area() {
        Criterion judged = Criterion.of(Judgement.MET).withEvidence("人口ビジョン");
        List<Population> figures = List.of(Population.of(2015, 5_120), Population.of(2020, 4_870));
        assertThat(CaseArea.of("325287")).isEqualTo(new CaseArea("325287", null, null, List.of()));
        assertThat(CaseArea.of("325287")
                        .withName("第一地区")
                        .withDepopulation(judged)
                        .withPopulations(figures)
                        .withName("第二地区"))
                .isEqualTo(new CaseArea("325287", "第二地区", judged, figures));
        assertThat(new CaseArea("325287", null, null, null).populations()).isEmpty();
    }

    @Test
    void a_population_and_a_party() {
        assertThat(Population.of(2015, 5_120)).isEqualTo(new Population(2015, 5_120));
        assertThat(Party.of("協議会", Sector.COMMUNITY, List.of(Role.DEPOT)))
                .isEqualTo(new Party("協議会", Sector.COMMUNITY, List.of(Role.DEPOT)));
        assertThat(new Party("協議会", Sector.COMMUNITY, null).roles()).isNull();
    }

    @Test
    void lists_are_copied() {
        List<Role> roles = new ArrayList<>(List.of(Role.DEPOT));
        List<Population> figures = new ArrayList<>(List.of(Population.of(2015, 1)));
        Party party = Party.of("協議会", Sector.COMMUNITY, roles);
        CaseArea area = CaseArea.of("325287").withPopulations(figures);
        List<Party> parties = new ArrayList<>(List.of(party));
        ShoppingCase built = ShoppingCase.of(area, ServiceType.HOME_DELIVERY, parties);
        roles.clear();
        figures.clear();
        parties.clear();
        assertThat(built.parties()).containsExactly(party);
        assertThat(party.roles()).containsExactly(Role.DEPOT);
        assertThat(area.populations()).containsExactly(Population.of(2015, 1));
    }

    @Test
    void a_case_of_parts() {
        CaseArea area = CaseArea.of("325287");
        List<Party> parties = List.of(Party.of("協議会", Sector.COMMUNITY, List.of(Role.DEPOT)));
        List<Ruling> rulings = List.of(Ruling.of("KMN-DEPOPULATION", Judgement.MET));
        ShoppingCase built = ShoppingCase.of(area, ServiceType.STORE_OPENING, parties);
        assertThat(built).isEqualTo(new ShoppingCase(null, area, ServiceType.STORE_OPENING, parties, null));
        assertThat(built.rulings()).isEmpty();
        assertThat(built.withRulings(rulings).withEdition("r6-supplementary"))
                .isEqualTo(new ShoppingCase("r6-supplementary", area, ServiceType.STORE_OPENING, parties, rulings));
        assertThat(built.withEdition("r6-supplementary").withRulings(rulings).edition())
                .isEqualTo("r6-supplementary");
    }

    // The worked value of the documentation
    @Test
    void a_case_is_answered_alike_however_it_is_asked() {
        ShoppingCase stated = fitting();
        Assessment assessment = SHIPPED.assess(stated);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.amounts()).isEmpty();
        assertThat(assessment.steps()).isEmpty();
        assertThat(SHIPPED.assess(stated, AnswerOptions.today(TODAY))).isEqualTo(assessment);
        assertThat(EDITION.assess(stated)).isEqualTo(assessment);
        assertThat(EDITION.assess(stated, AnswerOptions.today(TODAY))).isEqualTo(assessment);
        assertThat(SHIPPED.check(stated)).isEmpty();
        assertThat(EDITION.check(stated)).isEmpty();
        assertThat(SHIPPED.edition("r6-supplementary").assess(stated)).isEqualTo(assessment);
    }

    @Test
    void a_late_day_adds_a_note() {
        Assessment late = SHIPPED.assess(fitting(), AnswerOptions.today(LATE));
        assertThat(late.notes()).extracting(Message::key).containsExactly("note.recheck", "note.ELIGIBLE");
        assertThat(EDITION.assess(fitting(), AnswerOptions.today(LATE))).isEqualTo(late);
    }

    @Test
    void a_case_names_its_edition() {
        ShoppingCase unnamed =
                ShoppingCase.of(fitting().area(), fitting().type(), fitting().parties());
        assertThat(PayloadDocument.problems(SHIPPED.check(unnamed))).containsExactly("\"/edition\" required");
        assertThat(EDITION.check(unnamed)).isEmpty();
        assertThat(EDITION.assess(unnamed)).isEqualTo(SHIPPED.assess(fitting()));
        assertThatExceptionOfType(MalformedPayloadException.class).isThrownBy(() -> SHIPPED.assess(unnamed));
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> SHIPPED.assess(unnamed, AnswerOptions.today(TODAY)));
    }

    @Test
    void a_malformed_case_tells_every_place() {
        CaseArea area =
                CaseArea.of("325288").withPopulations(List.of(Population.of(1_949, -1), Population.of(2_101, 1)));
        Party party = Party.of("協議会", Sector.COMMUNITY, List.of(Role.DEPOT, Role.DEPOT));
        ShoppingCase malformed =
                ShoppingCase.of(area, ServiceType.MOBILE_SALES, List.of(party)).withEdition("r6-supplementary");
        List<String> expected = List.of(
                "\"/area/code\" check-digit",
                "\"/area/populations/0/persons\" out-of-range",
                "\"/area/populations/0/year\" out-of-range",
                "\"/area/populations/1/year\" out-of-range",
                "\"/parties/0/roles/1\" conflict");
        assertThat(PayloadDocument.problems(SHIPPED.check(malformed))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(PayloadDocument.problems(EDITION.check(malformed))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static ShoppingCase fitting() {
        return ShoppingCase.of(
                        CaseArea.of("325287")
                                .withPopulations(List.of(Population.of(2015, 5_120), Population.of(2020, 4_870))),
                        ServiceType.MOBILE_SALES,
                        List.of(
                                Party.of("住民の一般社団法人", Sector.COMMUNITY, List.of(Role.SALES_AGENCY)),
                                Party.of("地元のスーパー", Sector.PRIVATE, List.of(Role.OTHER))))
                .withEdition("r6-supplementary");
    }
}
