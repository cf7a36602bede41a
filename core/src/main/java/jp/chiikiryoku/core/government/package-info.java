/**
 * Who takes part: local governments, prefectures, the three metropolitan areas, designated cities, corporations.
 *
 * <p>Start with {@link jp.chiikiryoku.core.government.LocalGovernmentCode}, then
 * {@link jp.chiikiryoku.core.government.Prefecture}; {@link jp.chiikiryoku.core.government.CorporateNumber} stands alone.
 */
@NullMarked
package jp.chiikiryoku.core.government;

import org.jspecify.annotations.NullMarked;
