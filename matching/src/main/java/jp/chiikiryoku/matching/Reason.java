package jp.chiikiryoku.matching;

import static java.util.Objects.requireNonNull;

/** Why a post is left over. */
public sealed interface Reason {

    /** There were possible partners, but others took them. */
    record Taken() implements Reason {}

    /** No post of the other side is a possible partner. */
    record NoPartner() implements Reason {}

    /**
     * The post violates a hard rule by itself, and no free partner fails that rule alone.
     *
     * @param rule the id of the rule
     */
    record OwnRule(String rule) implements Reason {
        public OwnRule {
            requireNonNull(rule, "rule");
        }
    }

    /**
     * A partner who is free fails one hard rule alone.
     *
     * @param partner the id of the partner, the first in alphabetical order
     * @param rule the id of the rule
     */
    record OneRule(String partner, String rule) implements Reason {
        public OneRule {
            requireNonNull(partner, "partner");
            requireNonNull(rule, "rule");
        }
    }
}
