/**
 * JSON Schemas (2020-12) of payloads and results, made of the same records that the strict reader follows.
 *
 * <p>Start with {@link jp.chiikiryoku.core.schema.PayloadSchema} and {@link jp.chiikiryoku.core.schema.ResultSchema}.
 */
@NullMarked
package jp.chiikiryoku.core.schema;

import org.jspecify.annotations.NullMarked;
