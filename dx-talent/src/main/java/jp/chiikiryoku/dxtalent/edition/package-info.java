/**
 * What the editions of DX人材 hold: rules, parameters, guidance and texts, and the local government that several kinds state.
 *
 * <p>Start with {@link jp.chiikiryoku.dxtalent.edition.DxTalentParameters}.
 */
@NullMarked
package jp.chiikiryoku.dxtalent.edition;

import org.jspecify.annotations.NullMarked;
