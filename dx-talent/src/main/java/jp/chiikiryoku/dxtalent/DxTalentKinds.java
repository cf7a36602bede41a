package jp.chiikiryoku.dxtalent;

import java.util.List;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;

/** Brings the kinds of DX人材 to the registry of kinds. */
public final class DxTalentKinds implements KindProvider<DxTalentParameters> {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public DxTalentKinds() {}

    @Override
    public String module() {
        return "dx-talent";
    }

    @Override
    public Programme<DxTalentParameters> programme() {
        return DxTalent.programme();
    }

    @Override
    public List<KindDefinition<?, DxTalentParameters, ?>> definitions() {
        return List.of(DxTalent.CANDIDACIES, DxTalent.APPLICATIONS, DxTalent.CLAIMS);
    }
}
