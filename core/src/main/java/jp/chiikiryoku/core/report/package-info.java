/**
 * Answers in one language, as the wire contract shapes them, and what writes them.
 *
 * <p>Start with {@link jp.chiikiryoku.core.report.Renderer} and {@link jp.chiikiryoku.core.report.ReportWriter}.
 */
@NullMarked
package jp.chiikiryoku.core.report;

import org.jspecify.annotations.NullMarked;
