/** The validators that Hibernate Validator finds as services, and how they report. */
@NullMarked
package jp.chiikiryoku.core.jakarta.internal;

import org.jspecify.annotations.NullMarked;
