/**
 * DX人材: the qualification of accelerators, the application of a prefecture, advice, and the yearly claim.
 *
 * @provides jp.chiikiryoku.core.kind.KindProvider the kinds {@code dx-accelerator}, {@code dx-application} and {@code
 *     dx-claim}
 */
module jp.chiikiryoku.dxtalent {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.dxtalent;
    exports jp.chiikiryoku.dxtalent.accelerator;
    exports jp.chiikiryoku.dxtalent.application;
    exports jp.chiikiryoku.dxtalent.claim;
    exports jp.chiikiryoku.dxtalent.edition;

    // Jakarta Validation reads the constrained records of these packages.
    opens jp.chiikiryoku.dxtalent.accelerator;
    opens jp.chiikiryoku.dxtalent.application;
    opens jp.chiikiryoku.dxtalent.claim;

    provides jp.chiikiryoku.core.kind.KindProvider with
            jp.chiikiryoku.dxtalent.DxTalentKinds;
}
