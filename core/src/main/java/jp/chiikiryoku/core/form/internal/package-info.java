/** The definitions of core's constraints and of the standard ones that stated records use. */
@NullMarked
package jp.chiikiryoku.core.form.internal;

import org.jspecify.annotations.NullMarked;
