/**
 * 地域おこし協力隊: the placement of a member and the yearly claim of a local government.
 *
 * @provides jakarta.validation.ConstraintValidator the validators of its constraints
 * @provides jp.chiikiryoku.core.kind.KindProvider the kinds {@code kyoryokutai-member} and {@code kyoryokutai-claim}
 */
module jp.chiikiryoku.kyoryokutai {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.kyoryokutai;
    exports jp.chiikiryoku.kyoryokutai.claim;
    exports jp.chiikiryoku.kyoryokutai.edition;
    exports jp.chiikiryoku.kyoryokutai.placement;
    exports jp.chiikiryoku.kyoryokutai.placement.internal to
            org.hibernate.validator;

    // Jakarta Validation reads the constrained records of these packages.
    opens jp.chiikiryoku.kyoryokutai.claim;
    opens jp.chiikiryoku.kyoryokutai.placement;

    provides jakarta.validation.ConstraintValidator with
            jp.chiikiryoku.kyoryokutai.placement.internal.AreaCodesValidator,
            jp.chiikiryoku.kyoryokutai.placement.internal.AreaRowsValidator,
            jp.chiikiryoku.kyoryokutai.placement.internal.AreaSymbolsValidator,
            jp.chiikiryoku.kyoryokutai.placement.internal.OriginStatedValidator;
    provides jp.chiikiryoku.core.kind.KindProvider with
            jp.chiikiryoku.kyoryokutai.KyoryokutaiKinds;
}
