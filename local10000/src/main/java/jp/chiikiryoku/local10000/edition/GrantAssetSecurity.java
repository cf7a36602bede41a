package jp.chiikiryoku.local10000.edition;

/** How an edition treats a loan secured by what the grant bought (交付金で取得した財産への担保). */
public enum GrantAssetSecurity {
    /** It counts like an unsecured loan. */
    ALLOWED,
    /** It needs confirmation like a loan secured by other assets. */
    TO_BE_CONFIRMED
}
