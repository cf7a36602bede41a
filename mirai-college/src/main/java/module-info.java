/**
 * ふるさとミライカレッジ: a model project of a local government with a university, and the portfolio of many.
 *
 * @provides jp.chiikiryoku.core.kind.KindProvider the kind {@code mirai-college}
 */
module jp.chiikiryoku.miraicollege {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.miraicollege;
    exports jp.chiikiryoku.miraicollege.edition;
    exports jp.chiikiryoku.miraicollege.portfolio;
    exports jp.chiikiryoku.miraicollege.proposal;

    // Jakarta Validation reads the constrained records of this package.
    opens jp.chiikiryoku.miraicollege.proposal;

    provides jp.chiikiryoku.core.kind.KindProvider with
            jp.chiikiryoku.miraicollege.MiraiCollegeKinds;
}
