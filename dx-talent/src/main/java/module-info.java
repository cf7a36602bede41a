/**
 * DX人材: the qualification of accelerators, the application of a prefecture, advice, and the yearly claim.
 *
 * @provides jp.chiikiryoku.core.payload.PayloadKindProvider the kinds {@code dx-accelerator}, {@code dx-application} and
 *     {@code dx-claim}
 */
module jp.chiikiryoku.dxtalent {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.dxtalent;

    opens jp.chiikiryoku.dxtalent;

    provides jp.chiikiryoku.core.payload.PayloadKindProvider with
            jp.chiikiryoku.dxtalent.DxTalentKinds;
}
