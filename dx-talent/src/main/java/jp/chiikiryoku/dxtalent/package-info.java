/**
 * DX人材: who qualifies as 自治体DXアクセラレータ, whether a prefecture's application to the call is in order, which form of
 * employment the guidance points to, and which costs the special allocation tax accepts.
 *
 * <p>Start with {@link jp.chiikiryoku.dxtalent.DxTalent}, {@link jp.chiikiryoku.dxtalent.Candidacy},
 * {@link jp.chiikiryoku.dxtalent.Application} and {@link jp.chiikiryoku.dxtalent.Claim}.
 */
@NullMarked
package jp.chiikiryoku.dxtalent;

import org.jspecify.annotations.NullMarked;
