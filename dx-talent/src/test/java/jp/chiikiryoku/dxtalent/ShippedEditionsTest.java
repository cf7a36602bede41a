package jp.chiikiryoku.dxtalent;

import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.edition.EditionPart;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;
import jp.chiikiryoku.testkit.contract.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<DxTalentParameters> {

    @Override
    protected Class<DxTalentParameters> parametersType() {
        return DxTalentParameters.class;
    }

    @Override
    protected List<? extends EditionPart<DxTalentParameters>> definitions() {
        return new DxTalentKinds().definitions();
    }

    @Override
    protected Editions<DxTalentParameters> shipped() {
        return DxTalent.editions();
    }

    // A candidate names no local government.
    @Override
    protected Set<String> kindsWithoutCodes() {
        return Set.of("dx-accelerator");
    }
}
