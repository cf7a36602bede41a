package jp.chiikiryoku.kyoryokutai.edition;

import org.jspecify.annotations.Nullable;

/**
 * The figures of an edition of 地域おこし協力隊, each with its source.
 *
 * @param placement what the placement of a member must fulfil, or null if the edition does not serve placements
 * @param claim the caps and rates of a claim, or null if the edition does not serve claims
 * @param statistics what its source tells of members and local governments, or null if it tells nothing
 * @param measures what the ministry does with a budget of its own, or null if its source tells nothing
 */
public record KyoryokutaiParameters(
        @Nullable PlacementParameters placement,
        @Nullable KyoryokutaiClaimParameters claim,
        @Nullable Statistics statistics,
        @Nullable SupportMeasures measures) {}
