/**
 * 人口減少地域における買物サービス確保: a case of a community and a private business for the survey.
 *
 * @provides jp.chiikiryoku.core.kind.KindProvider the kind {@code kaimono}
 */
module jp.chiikiryoku.kaimono {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.kaimono;
    exports jp.chiikiryoku.kaimono.edition;
    exports jp.chiikiryoku.kaimono.shoppingcase;

    // Jakarta Validation reads the constrained records of this package.
    opens jp.chiikiryoku.kaimono.shoppingcase;

    provides jp.chiikiryoku.core.kind.KindProvider with
            jp.chiikiryoku.kaimono.KaimonoKinds;
}
