package jp.chiikiryoku.dxtalent;

import java.util.EnumSet;
import java.util.Set;
import jp.chiikiryoku.dxtalent.edition.KindOfWork;

/**
 * A piece of work for which a prefecture needs people (業務).
 *
 * @param ongoing whether it goes on, as opposed to a one-off project (継続的)
 * @param handsOn whether it is done hands-on, as opposed to advice from above (直接的)
 * @param highlyExpert whether it takes high expertise (高い専門性)
 * @param fewHours whether it takes few hours (工数が少ない)
 */
public record Work(boolean ongoing, boolean handsOn, boolean highlyExpert, boolean fewHours) {

    /**
     * Returns the kinds of work that this is, each by itself.
     *
     * <p>An ongoing task that is not hands-on is advice from above; a one-off audit of a few expert hours is a one-off
     * project and expertise with few hours.
     *
     * @return one kind or more, in the order of the constants
     */
    public Set<KindOfWork> kinds() {
        Set<KindOfWork> kinds = EnumSet.noneOf(KindOfWork.class);
        if (ongoing && handsOn) {
            kinds.add(KindOfWork.ONGOING_HANDS_ON);
        }
        if (!handsOn) {
            kinds.add(KindOfWork.ADVICE_FROM_ABOVE);
        }
        if (!ongoing) {
            kinds.add(KindOfWork.ONE_OFF_PROJECT);
        }
        if (highlyExpert && fewHours) {
            kinds.add(KindOfWork.EXPERT_FEW_HOURS);
        }
        return kinds;
    }
}
