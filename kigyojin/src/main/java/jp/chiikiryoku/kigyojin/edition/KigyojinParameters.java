package jp.chiikiryoku.kigyojin.edition;

import org.jspecify.annotations.Nullable;

/**
 * The figures of an edition of 地域活性化起業人, each with its source.
 *
 * @param engagement what an engagement must fulfil, or null if the edition does not serve engagements
 * @param claim the caps and rates of a claim, or null if the edition does not serve claims
 * @param matching how needs and offers are matched, or null if the edition does not serve matching
 */
public record KigyojinParameters(
        @Nullable EngagementParameters engagement,
        @Nullable KigyojinClaimParameters claim,
        @Nullable MatchingParameters matching) {}
