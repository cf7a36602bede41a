package jp.chiikiryoku.miraicollege.proposal.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;

/**
 * {@code MRC-HOST}: a municipality outside the metropolitan areas, or one inside with a disadvantaged area.
 *
 * <p>海士町 (325252) satisfies the rule by itself; 坂祝町 (215015) in 岐阜県 does so with a disadvantaged area, and leaves it
 * open without. The rule refuses nothing, because the source names disadvantaged areas and the like (条件不利地域等) and does
 * not tell about prefectures and special wards; a person decides. Source: the ministry's page of ふるさとミライカレッジ
 * (対象となる市町村).
 */
final class HostRule implements RuleCheck<CheckedProposal> {

    private static final Pointer CODE = Pointer.parse("/host/code");
    private static final Pointer DISADVANTAGED = Pointer.parse("/host/disadvantagedArea");

    private final RuleAnswers answers;
    private final RuleAnswers ofArea;

    HostRule(Edition<?> edition) {
        answers = RuleAnswers.of(MiraiCollegeRule.HOST, CODE, edition);
        ofArea = answers.at(DISADVANTAGED);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedProposal proposal) {
        CheckedHost host = proposal.host();
        LocalGovernmentCode code = host.code();
        boolean metropolitan = host.isMetropolitan();
        Facts facts = Facts.of("code", code, "prefecture", code.prefecture(), "metropolitan", metropolitan);
        if (code.isPrefecture()) {
            return answers.undetermined("undetermined-prefecture", facts);
        }
        if (code.isSpecialWard()) {
            return answers.undetermined("undetermined-special-ward", facts);
        }
        return metropolitan ? checkInside(host, facts) : answers.satisfied(facts);
    }

    private Finding checkInside(CheckedHost host, Facts facts) {
        Boolean disadvantagedArea = host.disadvantagedArea();
        if (disadvantagedArea == null) {
            return ofArea.undetermined(facts);
        }
        Facts stated = facts.with("disadvantagedArea", disadvantagedArea);
        return disadvantagedArea
                ? ofArea.satisfied("satisfied-inside", stated)
                : ofArea.undetermined("undetermined-inside", stated);
    }
}
