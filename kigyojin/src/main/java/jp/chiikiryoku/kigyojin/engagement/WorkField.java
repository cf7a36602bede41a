package jp.chiikiryoku.kigyojin.engagement;

/** The field of the work (分野). */
public enum WorkField {
    /** Tourism (観光振興). */
    TOURISM,
    /** Digital transformation of the local government and the society (自治体・地域社会のDX). */
    DIGITAL,
    /** Development of local products (地域産品の開発). */
    LOCAL_PRODUCTS,
    /** The local economy (地域経済の活性化). */
    LOCAL_ECONOMY,
    /** People who move in (移住・定住). */
    MIGRATION,
    /** Decarbonisation (脱炭素). */
    GREEN,
    /** Anything else. */
    OTHER
}
