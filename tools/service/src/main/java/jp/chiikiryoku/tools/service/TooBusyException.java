package jp.chiikiryoku.tools.service;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Too much is under way; the client may try again. */
final class TooBusyException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    TooBusyException() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
    }
}
