package jp.chiikiryoku.local10000.application;

import jakarta.validation.Valid;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of the project that only a person can judge (要件と判断); one that is absent counts as pending.
 *
 * @param communityBased based in the community, using local resources (地域密着型)
 * @param publicIssue answers a public issue of the community (地域課題への対応)
 * @param novelty a new business (新規性)
 * @param modelQuality a model for others (モデル性)
 */
public record Criteria(
        @Valid @Nullable Criterion communityBased,
        @Valid @Nullable Criterion publicIssue,
        @Valid @Nullable Criterion novelty,
        @Valid @Nullable Criterion modelQuality) {

    /** Obtains criteria that are all judged to be met. */
    public static Criteria allMet() {
        Criterion met = Criterion.of(Judgement.MET);
        return new Criteria(met, met, met, met);
    }
}
