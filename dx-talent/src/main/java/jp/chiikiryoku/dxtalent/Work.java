package jp.chiikiryoku.dxtalent;

/**
 * A piece of work for which a prefecture needs people (業務).
 *
 * @param ongoing whether it goes on, as opposed to a one-off project (継続的)
 * @param handsOn whether it is done hands-on, as opposed to advice from above (直接的)
 * @param highlyExpert whether it takes high expertise (高い専門性)
 * @param fewHours whether it takes few hours (工数が少ない)
 */
public record Work(boolean ongoing, boolean handsOn, boolean highlyExpert, boolean fewHours) {}
