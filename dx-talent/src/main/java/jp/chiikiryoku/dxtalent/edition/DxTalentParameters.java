package jp.chiikiryoku.dxtalent.edition;

import org.jspecify.annotations.Nullable;

/**
 * The figures of an edition of DX人材, each with its source.
 *
 * @param accelerator what a candidacy must fulfil, or null if the edition does not serve candidacies
 * @param application what an application must fulfil, or null if the edition does not serve applications
 * @param claim the caps and rates of a claim, or null if the edition does not serve claims
 * @param guidance what its source advises, or null if it advises nothing
 */
public record DxTalentParameters(
        @Nullable AcceleratorParameters accelerator,
        @Nullable CallApplicationParameters application,
        @Nullable DxClaimParameters claim,
        @Nullable Guidance guidance) {}
