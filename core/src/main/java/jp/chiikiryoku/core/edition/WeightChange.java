package jp.chiikiryoku.core.edition;

import java.util.List;

/** How the source of one edition weighs against that of another for the same figure or rule (根拠の重さの違い). */
public enum WeightChange {
    /** A rule could refuse by the first source, and by the second it cannot. */
    WEAKER,
    /** A rule could not refuse by the first source, and by the second it can. */
    STRONGER,
    /** Another authority of the same weight. */
    OTHER;

    static WeightChange of(List<Authority> before, List<Authority> after) {
        boolean could = canRefuse(before);
        return could == canRefuse(after) ? OTHER : could ? WEAKER : STRONGER;
    }

    // Of several readings each must bear a refusal.
    private static boolean canRefuse(List<Authority> authorities) {
        return authorities.stream().allMatch(Authority::canRefuse);
    }
}
