/**
 * 地域おこし協力隊: the placement of a member and the yearly claim of a local government.
 *
 * @provides jp.chiikiryoku.core.kind.KindProvider the kinds {@code kyoryokutai-member} and {@code kyoryokutai-claim}
 */
module jp.chiikiryoku.kyoryokutai {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.kyoryokutai;
    exports jp.chiikiryoku.kyoryokutai.claim;
    exports jp.chiikiryoku.kyoryokutai.edition;
    exports jp.chiikiryoku.kyoryokutai.placement;

    // Jakarta Validation reads the constrained records of these packages.
    opens jp.chiikiryoku.kyoryokutai.claim;
    opens jp.chiikiryoku.kyoryokutai.edition;
    opens jp.chiikiryoku.kyoryokutai.placement;

    provides jp.chiikiryoku.core.kind.KindProvider with
            jp.chiikiryoku.kyoryokutai.KyoryokutaiKinds;
}
