package jp.chiikiryoku.dxtalent;

import java.util.List;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKindProvider;

/** Brings the kinds of DX人材 to the registry of kinds. */
public final class DxTalentKinds implements PayloadKindProvider {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public DxTalentKinds() {}

    @Override
    public String module() {
        return "dx-talent";
    }

    @Override
    public List<String> names() {
        return List.of(DxTalent.ACCELERATOR, DxTalent.APPLICATION, DxTalent.CLAIM);
    }

    @Override
    public Kind<?> kind(String name) {
        return switch (name) {
            case DxTalent.ACCELERATOR -> DxTalent.shipped().acceleratorKind();
            case DxTalent.APPLICATION -> DxTalent.shipped().applicationKind();
            case DxTalent.CLAIM -> DxTalent.shipped().claimKind();
            default -> throw new IllegalArgumentException("The kind (" + name + ") must be one of " + names() + ".");
        };
    }
}
