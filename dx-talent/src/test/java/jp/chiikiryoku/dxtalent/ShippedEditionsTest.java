package jp.chiikiryoku.dxtalent;

import java.util.List;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.payload.EditionPart;
import jp.chiikiryoku.testkit.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<DxTalentParameters> {

    @Override
    protected Class<DxTalentParameters> parametersType() {
        return DxTalentParameters.class;
    }

    @Override
    protected List<EditionPart<DxTalentParameters>> definitions() {
        return List.of(CandidacyDefinition.INSTANCE, ApplicationDefinition.INSTANCE, ClaimDefinition.INSTANCE);
    }

    @Override
    protected Editions<DxTalentParameters> shipped() {
        return DxTalent.shipped().editions();
    }
}
