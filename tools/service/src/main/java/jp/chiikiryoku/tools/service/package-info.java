/**
 * The service: payloads over HTTP, answered as the library answers them.
 *
 * <p>Start with {@link jp.chiikiryoku.tools.service.Service}.
 */
@NullMarked
package jp.chiikiryoku.tools.service;

import org.jspecify.annotations.NullMarked;
