package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.proposal.Host;
import jp.chiikiryoku.miraicollege.proposal.MiraiCollegeAmount;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulingsTest {

    private static PayloadDocument ruled(PayloadDocument payload, MiraiCollegeRule rule, Judgement judgement) {
        return payload.with("/rulings", List.of(Ruling.of(rule.id(), judgement)));
    }

    private static PayloadDocument open(MiraiCollegeRule rule) {
        PayloadDocument payload = Documents.proposal();
        return switch (rule) {
            case HOST -> payload.with("/host", Host.of("320005"));
            case PARTNER -> payload.with("/partners/0/type", PartnerType.OTHER);
            case FIELDWORK -> payload.without("/fieldwork");
            case FEE -> payload.with("/fee", 9_999_999);
            default -> throw new IllegalArgumentException("The rule (" + rule + ") must be one that can be open.");
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = MiraiCollegeRule.class,
            names = {"HOST", "PARTNER", "FIELDWORK", "FEE"})
    void a_ruling_settles_what_the_facts_leave_open(MiraiCollegeRule rule) {
        Assessment unsettled = open(rule).assess();
        assertThat(unsettled.finding(rule).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(unsettled.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        Assessment met = ruled(open(rule), rule, Judgement.MET).assess();
        Finding finding = met.finding(rule);
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.ruling()).isEqualTo(Ruling.of(rule.id(), Judgement.MET));
        assertThat(finding.pointer()).isEqualTo(Pointer.parse("/rulings/0"));
        assertThat(met.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(met.amount(MiraiCollegeAmount.FEE))
                .isEqualTo(YenRange.exactly(
                        unsettled.amount(MiraiCollegeAmount.FEE).atMost()));
        Assessment notMet = ruled(open(rule), rule, Judgement.NOT_MET).assess();
        assertThat(notMet.finding(rule).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(notMet.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(notMet.amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.ZERO);
        assertThat(ruled(open(rule), rule, Judgement.PENDING).finding(rule).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @EnumSource(MiraiCollegeRule.class)
    void a_ruling_changes_no_decided_rule_and_a_note_says_so(MiraiCollegeRule rule) {
        Assessment assessment =
                ruled(Documents.proposal(), rule, Judgement.NOT_MET).assess();
        assertThat(assessment.finding(rule).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(assessment.finding(rule).ruling()).isNull();
        assertThat(assessment.notes()).extracting(Message::key).containsExactly("note.ruling-unused");
    }

    @Test
    void the_finding_tells_that_it_was_ruled() {
        PayloadDocument payload = ruled(open(MiraiCollegeRule.HOST), MiraiCollegeRule.HOST, Judgement.NOT_MET);
        assertThat(payload.message(MiraiCollegeRule.HOST, Language.JA))
                .isEqualTo("「学生を受け入れる地方公共団体」は、記載された事実だけでは定まりませんが、照会に対する判断により、満たさないものとします。");
        assertThat(payload.message(MiraiCollegeRule.HOST, Language.EN))
                .isEqualTo("The stated facts alone do not settle \"Local government that receives the students\";"
                        + " by the answer of the competent authority it is held not to be met.");
    }
}
