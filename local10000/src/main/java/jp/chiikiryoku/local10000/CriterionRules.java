package jp.chiikiryoku.local10000;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;

/** The four criteria that a person judges. */
final class CriterionRules {

    private static final Pointer CRITERIA = Pointer.parse("/project/criteria");
    private static final Pointer COMMUNITY_BASED = CRITERIA.member("communityBased");
    private static final Pointer PUBLIC_ISSUE = CRITERIA.member("publicIssue");
    private static final Pointer NOVELTY = CRITERIA.member("novelty");
    private static final Pointer MODEL_QUALITY = CRITERIA.member("modelQuality");

    private final Citation communityBased;
    private final Citation publicIssue;
    private final Citation novelty;
    private final Citation modelQuality;

    CriterionRules(Edition<?> edition) {
        communityBased = edition.citationOf(Local10000Rule.COMMUNITY_BASED.id());
        publicIssue = edition.citationOf(Local10000Rule.PUBLIC_ISSUE.id());
        novelty = edition.citationOf(Local10000Rule.NOVELTY.id());
        modelQuality = edition.citationOf(Local10000Rule.MODEL_QUALITY.id());
    }

    void check(Criteria criteria, List<Finding> findings) {
        findings.add(Finding.judged(
                Local10000Rule.COMMUNITY_BASED, criteria.communityBased(), COMMUNITY_BASED, communityBased));
        findings.add(Finding.judged(Local10000Rule.PUBLIC_ISSUE, criteria.publicIssue(), PUBLIC_ISSUE, publicIssue));
        findings.add(Finding.judged(Local10000Rule.NOVELTY, criteria.novelty(), NOVELTY, novelty));
        findings.add(
                Finding.judged(Local10000Rule.MODEL_QUALITY, criteria.modelQuality(), MODEL_QUALITY, modelQuality));
    }
}
