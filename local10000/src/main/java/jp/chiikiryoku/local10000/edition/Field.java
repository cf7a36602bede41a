package jp.chiikiryoku.local10000.edition;

/** A priority field (重点支援), which has a national share of its own. */
public enum Field {
    /** Digital technology (デジタル技術). */
    DIGITAL,
    /** Local decarbonisation (ローカル脱炭素). */
    DECARBONISATION,
    /** Women and young people (女性・若者活躍). */
    WOMEN_AND_YOUTH
}
