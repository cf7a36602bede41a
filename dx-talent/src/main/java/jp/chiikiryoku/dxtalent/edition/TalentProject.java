package jp.chiikiryoku.dxtalent.edition;

/** Of which project a source tells something (どの取組についての記載か). */
public enum TalentProject {
    /** The support to which prefectures apply by the call (伴走支援の募集). */
    SUPPORT_CALL,
    /** The list, the pools and the appointment of 500 people (自治体DXアクセラレータ500プロジェクト（仮称）). */
    ACCELERATOR_500
}
