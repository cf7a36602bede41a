package jp.chiikiryoku.kaimono.shoppingcase.internal;

import static jp.chiikiryoku.kaimono.shoppingcase.internal.CheckedCases.party;
import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;
import jp.chiikiryoku.kaimono.shoppingcase.Role;
import jp.chiikiryoku.kaimono.shoppingcase.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolesRuleTest {

    private static final RolesRule RULE = new RolesRule(CheckedCases.R6);
    private static final CheckedParty WITH = party(Sector.PRIVATE, Role.OPERATION);
    private static final CheckedParty WITHOUT = party(Sector.COMMUNITY);

    private static Finding of(CheckedParty... parties) {
        return RULE.check(CheckedCases.withParties(parties));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(KaimonoRule.ROLES);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void any_role_is_enough(Role role) {
        Finding finding = of(WITH, party(Sector.COMMUNITY, role));
        Findings.expect(finding, Outcome.SATISFIED, "satisfied", "/parties");
        assertThat(finding.facts().size()).isZero();
    }

    @Test
    void the_first_party_without_a_role_is_told() {
        Findings.expect(of(WITHOUT), Outcome.VIOLATED, "violated", "/parties/0/roles");
        Findings.expect(of(WITHOUT, WITH), Outcome.VIOLATED, "violated", "/parties/0/roles");
        Findings.expect(of(WITH, WITHOUT), Outcome.VIOLATED, "violated", "/parties/1/roles");
        Findings.expect(of(WITH, WITHOUT, WITHOUT), Outcome.VIOLATED, "violated", "/parties/1/roles");
        assertThat(of(WITH, WITHOUT).facts()).isEqualTo(Facts.of("number", 2));
    }

    @Test
    void the_finding_knows_the_outcome_of_each_party() {
        assertThat(of(WITHOUT, WITH, WITHOUT).elements())
                .containsExactly(Outcome.VIOLATED, Outcome.SATISFIED, Outcome.VIOLATED);
    }

    @Test
    void without_parties_there_is_nothing_to_ask() {
        Findings.expect(of(), Outcome.SATISFIED, "nothing-to-ask", "/parties");
    }

    @Test
    void rests_on_the_ministry() {
        assertThat(of().citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    @Test
    void says_whose_role_is_missing() {
        Findings.says(of(WITH), "参加するすべての主体について、役割が示されています。", "A role is stated for every party.");
        Findings.says(of(WITH, WITHOUT), "2番目の主体に、役割が1つも示されていません。", "No role is stated for party 2.");
        Findings.says(of(), "参加する主体が示されていないため、役割の確認は行いません。", "No party is stated, so roles are not checked.");
    }
}
