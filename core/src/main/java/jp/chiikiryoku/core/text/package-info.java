/**
 * Texts in Japanese and English, rendered from templates and typed facts only when somebody asks for them.
 *
 * <p>Start with {@link jp.chiikiryoku.core.text.Texts} and {@link jp.chiikiryoku.core.text.Facts}.
 */
@NullMarked
package jp.chiikiryoku.core.text;

import org.jspecify.annotations.NullMarked;
