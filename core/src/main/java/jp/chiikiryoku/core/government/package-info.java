/**
 * Who takes part: local governments, prefectures, the three metropolitan areas, designated cities, corporations.
 *
 * <p>Start with {@link jp.chiikiryoku.core.government.LocalGovernmentCode}, then
 * {@link jp.chiikiryoku.core.government.Prefecture}; a payload states a local government as
 * {@link jp.chiikiryoku.core.government.Body}. {@link jp.chiikiryoku.core.government.CorporateNumber} needs none of them.
 */
@NullMarked
package jp.chiikiryoku.core.government;

import org.jspecify.annotations.NullMarked;
