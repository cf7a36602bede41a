/**
 * The service: payloads over HTTP, answered as the library answers them.
 *
 * <p>Start with {@link jp.chiikiryoku.examples.service.Service}.
 */
@NullMarked
package jp.chiikiryoku.examples.service;

import org.jspecify.annotations.NullMarked;
