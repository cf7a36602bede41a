/**
 * 地域おこし協力隊: the placement of a member and the yearly claim of a local government.
 *
 * @provides jp.chiikiryoku.core.payload.PayloadKindProvider the kinds {@code kyoryokutai-member} and
 *     {@code kyoryokutai-claim}
 */
module jp.chiikiryoku.kyoryokutai {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.kyoryokutai;

    opens jp.chiikiryoku.kyoryokutai;

    provides jp.chiikiryoku.core.payload.PayloadKindProvider with
            jp.chiikiryoku.kyoryokutai.KyoryokutaiKinds;
}
