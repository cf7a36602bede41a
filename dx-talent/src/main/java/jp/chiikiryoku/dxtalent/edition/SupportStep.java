package jp.chiikiryoku.dxtalent.edition;

/** A step on the way to people for which a prefecture asks support (支援のステップ). */
public enum SupportStep {
    /** Find out the issues of the municipalities (課題の洗い出し). */
    STEP_1,
    /** Make clear which people and which work (人材像・業務の明確化). */
    STEP_2,
    /** Consider how to secure people (確保方法の検討). */
    STEP_3,
    /** From hiring to having them (採用工程～人材の確保). */
    STEP_4
}
