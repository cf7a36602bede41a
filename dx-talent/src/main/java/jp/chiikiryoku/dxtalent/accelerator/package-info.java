/**
 * The kind {@code dx-accelerator}: what is stated of a person who may become 自治体DXアクセラレータ.
 *
 * <p>Start with {@link jp.chiikiryoku.dxtalent.accelerator.Candidacy}.
 */
@NullMarked
package jp.chiikiryoku.dxtalent.accelerator;

import org.jspecify.annotations.NullMarked;
