/**
 * 人口減少地域における買物サービス確保: a case of a community and a private business for the survey.
 *
 * @provides jp.chiikiryoku.core.payload.PayloadKindProvider the kind {@code kaimono}
 */
module jp.chiikiryoku.kaimono {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.kaimono;

    opens jp.chiikiryoku.kaimono;

    provides jp.chiikiryoku.core.payload.PayloadKindProvider with
            jp.chiikiryoku.kaimono.KaimonoKinds;
}
