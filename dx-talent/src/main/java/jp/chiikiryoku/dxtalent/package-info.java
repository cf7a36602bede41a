/**
 * DX人材: who qualifies as 自治体DXアクセラレータ, whether the application of a prefecture to the call is in order, which form of
 * employment the guidance points to, and which costs the special allocation tax accepts.
 *
 * <p>Start with {@link jp.chiikiryoku.dxtalent.DxTalent}.
 */
@NullMarked
package jp.chiikiryoku.dxtalent;

import org.jspecify.annotations.NullMarked;
