package jp.chiikiryoku.local10000;

import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import org.jspecify.annotations.Nullable;

/** The four criteria that a person judges. */
final class CriterionRules {

    private static final Pointer CRITERIA = Pointer.parse("/project/criteria");
    private static final Pointer COMMUNITY_BASED = CRITERIA.member("communityBased");
    private static final Pointer PUBLIC_ISSUE = CRITERIA.member("publicIssue");
    private static final Pointer NOVELTY = CRITERIA.member("novelty");
    private static final Pointer MODEL_QUALITY = CRITERIA.member("modelQuality");

    private final Answers communityBased;
    private final Answers publicIssue;
    private final Answers novelty;
    private final Answers modelQuality;

    CriterionRules(Edition<?> edition) {
        communityBased = Answers.of(Local10000Rule.COMMUNITY_BASED, COMMUNITY_BASED, edition);
        publicIssue = Answers.of(Local10000Rule.PUBLIC_ISSUE, PUBLIC_ISSUE, edition);
        novelty = Answers.of(Local10000Rule.NOVELTY, NOVELTY, edition);
        modelQuality = Answers.of(Local10000Rule.MODEL_QUALITY, MODEL_QUALITY, edition);
    }

    void check(Criteria criteria, List<Finding> findings) {
        findings.add(communityBased.to(criteria.communityBased()));
        findings.add(publicIssue.to(criteria.publicIssue()));
        findings.add(novelty.to(criteria.novelty()));
        findings.add(modelQuality.to(criteria.modelQuality()));
    }

    /** A judgement has one of three findings, which are the same for every application. */
    private record Answers(Finding met, Finding notMet, Finding pending) {

        static Answers of(Local10000Rule rule, Pointer place, Edition<?> edition) {
            Citation citation = edition.citationOf(rule.id());
            return new Answers(
                    Finding.judged(rule, Criterion.of(Judgement.MET), place, citation),
                    Finding.judged(rule, Criterion.of(Judgement.NOT_MET), place, citation),
                    Finding.judged(rule, null, place, citation));
        }

        Finding to(@Nullable Criterion criterion) {
            return switch (Judgement.of(criterion)) {
                case MET -> met;
                case NOT_MET -> notMet;
                case PENDING -> pending;
            };
        }
    }
}
