package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import org.junit.jupiter.api.Test;

class ElementFindingsTest {

    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);
    private static final Pointer LIST = Pointer.parse("/costs");
    private static final Finding ACCEPTED = Finding.satisfied(SampleRule.LIMIT, LIST.at(0), Facts.empty(), LAW);
    private static final Finding REFUSED = Finding.violated(SampleRule.LIMIT, LIST.at(1), Facts.empty(), LAW);
    private static final Finding ALL = Finding.satisfied(SampleRule.LIMIT, LIST, Facts.empty(), LAW);

    @Test
    void each_element_keeps_its_own_outcome_beside_the_combined_one() {
        List<Finding> each = List.of(ACCEPTED, REFUSED);
        ElementFindings findings = new ElementFindings(each, Finding.combined(each, ALL));
        assertThat(findings.outcome(0)).isEqualTo(Outcome.SATISFIED);
        assertThat(findings.outcome(1)).isEqualTo(Outcome.VIOLATED);
        assertThat(findings.combined().outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(findings.combined().pointer()).hasToString("/costs/1");
    }

    @Test
    void the_list_is_copied() {
        List<Finding> each = new ArrayList<>(List.of(ACCEPTED));
        ElementFindings findings = new ElementFindings(each, ALL);
        each.add(REFUSED);
        assertThat(findings.each()).containsExactly(ACCEPTED);
    }

    @Test
    void an_element_that_is_none_has_no_outcome() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> new ElementFindings(List.of(), ALL).outcome(0));
    }
}
