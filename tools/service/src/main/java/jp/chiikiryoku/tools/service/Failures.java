package jp.chiikiryoku.tools.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import jp.chiikiryoku.core.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns every failure into a problem document, without anything that an exception says. */
@ControllerAdvice
final class Failures {

    private static final Logger LOGGER = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler(UnknownKindException.class)
    void unknownKind(UnknownKindException exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        reset(response);
        Language language = AcceptedLanguage.of(request);
        ProblemWriter.write(ProblemDocument.unknownKind(exception.kinds(), language), language, response);
    }

    @ExceptionHandler(MalformedParameterException.class)
    void malformedParameter(
            MalformedParameterException exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        reset(response);
        Language language = AcceptedLanguage.of(request);
        ProblemWriter.write(ProblemDocument.malformedParameter(exception.parameter(), language), language, response);
    }

    /** The client sent or took too slowly, or has gone; then nobody reads this. */
    @ExceptionHandler(IOException.class)
    void transport(IOException exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = AcceptedLanguage.of(request);
        reset(response);
        int status = NestedExceptionUtils.getMostSpecificCause(exception) instanceof SocketTimeoutException ? 408 : 400;
        response.setHeader(HttpHeaders.CONNECTION, "close");
        ProblemWriter.write(ProblemDocument.of(status, language), language, response);
    }

    /** What Spring was to bind could not be read or is not what the record says. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    void unreadable(HttpMessageNotReadableException exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (exception.getCause() instanceof IOException failure) {
            transport(failure, request, response);
        } else {
            reset(response);
            Language language = AcceptedLanguage.of(request);
            ProblemWriter.write(ProblemDocument.of(400, language), language, response);
        }
    }

    @ExceptionHandler(Exception.class)
    void any(Exception exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = AcceptedLanguage.of(request);
        if (exception instanceof ErrorResponse known) {
            reset(response);
            copy(known.getHeaders(), response);
            ProblemWriter.write(ProblemDocument.of(known.getStatusCode().value(), language), language, response);
        } else {
            log(exception);
            reset(response);
            ProblemWriter.write(ProblemDocument.of(500, language), language, response);
        }
    }

    // What was written of an answer is forgotten with its headers; once a part is on its way, it can only be cut off.
    private static void reset(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("The response has begun.");
        }
        response.reset();
    }

    // Allow and Accept: what would have been right.
    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    }

    // The message of an exception may hold personal data; its place does not.
    static void log(Throwable exception) {
        LOGGER.error("The service is at fault: {} at {}", exception.getClass().getName(), exception.getStackTrace());
    }
}
