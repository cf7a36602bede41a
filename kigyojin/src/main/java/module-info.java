/**
 * 地域活性化起業人: the agreement about a person and the yearly claim of a municipality.
 *
 * @provides jp.chiikiryoku.core.payload.PayloadKindProvider the kinds {@code kigyojin} and {@code kigyojin-claim}
 */
module jp.chiikiryoku.kigyojin {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.kigyojin;

    opens jp.chiikiryoku.kigyojin;

    provides jp.chiikiryoku.core.payload.PayloadKindProvider with
            jp.chiikiryoku.kigyojin.KigyojinKinds;
}
