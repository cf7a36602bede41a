package jp.chiikiryoku.tools.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import jp.chiikiryoku.core.kind.Kind;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Bounds what Spring binds as the other bodies are bounded: in size and in time. */
@ControllerAdvice
final class BoundedBody extends RequestBodyAdviceAdapter {

    private record Message(InputStream getBody, HttpHeaders getHeaders) implements HttpInputMessage {}

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = Body.read(message.getBody(), message.getHeaders().getContentLength());
        if (body.length > Kind.GREATEST_SIZE) {
            throw new ContentTooLargeException();
        }
        return new Message(new ByteArrayInputStream(body), message.getHeaders());
    }
}
