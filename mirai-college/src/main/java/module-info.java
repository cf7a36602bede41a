/**
 * ふるさとミライカレッジ: a model project of a local government with a university, and the portfolio of many.
 *
 * @provides jp.chiikiryoku.core.payload.PayloadKindProvider the kind {@code mirai-college}
 */
module jp.chiikiryoku.miraicollege {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.miraicollege;

    opens jp.chiikiryoku.miraicollege;

    provides jp.chiikiryoku.core.payload.PayloadKindProvider with
            jp.chiikiryoku.miraicollege.MiraiCollegeKinds;
}
