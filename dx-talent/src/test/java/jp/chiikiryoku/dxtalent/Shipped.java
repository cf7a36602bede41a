package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.dxtalent.edition.AcceleratorParameters;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters;
import jp.chiikiryoku.dxtalent.edition.DxClaimParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;

/** The shipped editions and their parameters. */
public final class Shipped {

    /** The call of fiscal year 2025. */
    public static final Edition<DxTalentParameters> CALL = DxTalent.editions().get("r7-call");

    /** The tax measure of fiscal years 2023 to 2025. */
    public static final Edition<DxTalentParameters> TAX = DxTalent.editions().get("r5-r7");

    /** What the call asks of a candidacy. */
    public static final AcceleratorParameters ACCELERATOR =
            requireNonNull(CALL.parameters().accelerator());

    /** What the call asks of an application. */
    public static final CallApplicationParameters APPLICATION =
            requireNonNull(CALL.parameters().application());

    /** Caps and rates of a claim. */
    public static final DxClaimParameters CLAIM =
            requireNonNull(TAX.parameters().claim());

    private Shipped() {}
}
