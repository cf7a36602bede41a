package jp.chiikiryoku.local10000.application;

/** What secures a loan (担保). */
public enum Security {
    /** Nothing (無担保). */
    NONE,
    /** Assets that the grant bought, which are allowed (交付金で取得した財産). */
    GRANT_ASSETS,
    /** Other assets (その他の財産). */
    OTHER_ASSETS
}
