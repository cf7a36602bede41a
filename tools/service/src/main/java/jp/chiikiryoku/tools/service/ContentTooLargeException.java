package jp.chiikiryoku.tools.service;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A body that Spring was to bind is larger than a payload may be. */
final class ContentTooLargeException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    ContentTooLargeException() {
        super(HttpStatus.CONTENT_TOO_LARGE);
    }
}
