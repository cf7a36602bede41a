/**
 * The kind {@code dx-application}: what a prefecture states when it applies to the call.
 *
 * <p>Start with {@link jp.chiikiryoku.dxtalent.application.CallApplication}.
 */
@NullMarked
package jp.chiikiryoku.dxtalent.application;

import org.jspecify.annotations.NullMarked;
