package jp.chiikiryoku.kaimono.shoppingcase;

/** On which side a party stands (主体の区分). */
public enum Sector {
    /** The community: residents and what they have founded (地域). */
    COMMUNITY,
    /** The public side: local governments and the like (公共). */
    PUBLIC,
    /** A private business (民間事業者). */
    PRIVATE
}
