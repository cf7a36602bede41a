/**
 * Days and years as the programmes count them: fiscal years from April to March, terms with both ends inclusive.
 *
 * <p>Start with {@link jp.chiikiryoku.core.calendar.FiscalYear}, then {@link jp.chiikiryoku.core.calendar.Term};
 * {@link jp.chiikiryoku.core.calendar.JapaneseDates} prints and reads days in the eras 平成 and 令和.
 */
@NullMarked
package jp.chiikiryoku.core.calendar;

import org.jspecify.annotations.NullMarked;
