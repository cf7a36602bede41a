/**
 * ローカル10,000プロジェクト: eligibility and exact grant of one private business.
 *
 * @provides jp.chiikiryoku.core.payload.PayloadKindProvider the kind {@code local10000}
 */
module jp.chiikiryoku.local10000 {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.local10000;

    opens jp.chiikiryoku.local10000;

    provides jp.chiikiryoku.core.payload.PayloadKindProvider with
            jp.chiikiryoku.local10000.Local10000Kinds;
}
