package jp.chiikiryoku.tools.service;

import static jp.chiikiryoku.tools.service.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class FailuresTest {

    static class WithFailing {

        @Bean
        Failing failing() {
            return new FailuresTest().new Failing();
        }
    }

    /** Fails when a part of its answer is written; an inner class, so that no other test's service finds it. */
    @RestController
    class Failing {

        @GetMapping("/failing/bytes")
        void bytes(HttpServletResponse response) throws IOException {
            begin(response);
            response.getOutputStream().write(new byte[] {'{', '"'});
            throw new IllegalStateException("secret");
        }

        @GetMapping("/failing/text")
        void text(HttpServletResponse response) throws IOException {
            begin(response);
            response.getWriter().write("{\"half");
            throw new IllegalStateException("secret");
        }

        @GetMapping("/failing/sent")
        void sent(HttpServletResponse response) throws IOException {
            begin(response);
            response.getOutputStream().write(new byte[] {'{', '"'});
            response.flushBuffer();
            throw new IllegalStateException("secret");
        }

        private void begin(HttpServletResponse response) {
            response.setContentType("application/json");
            response.setContentLength(40);
            response.setHeader("ETag", "\"half\"");
        }
    }

    @Test
    void what_was_written_before_a_failure_is_no_part_of_the_problem() {
        try (RunningService failing = RunningService.start(WithFailing.class)) {
            for (String path : List.of("/failing/bytes", "/failing/text")) {
                HttpResponse<byte[]> response = failing.get(path, "Accept-Language", "en");
                assertThat(response.statusCode()).isEqualTo(500);
                assertThat(json(response).path("title").stringValue()).isEqualTo("The service is at fault");
                assertThat(response.headers().allValues("Content-Type")).containsExactly("application/problem+json");
                assertThat(response.headers().allValues("Content-Language")).containsExactly("en");
                assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
                assertThat(response.headers().allValues("X-Content-Type-Options"))
                        .containsExactly("nosniff");
                assertThat(response.headers().firstValue("Content-Security-Policy"))
                        .isPresent();
                assertThat(response.headers().firstValue("ETag")).isEmpty();
            }
        }
    }

    @Test
    void an_answer_that_is_on_its_way_is_cut_off() {
        try (RunningService failing = RunningService.start(WithFailing.class)) {
            assertThatThrownBy(() -> failing.get("/failing/sent")).isInstanceOf(UncheckedIOException.class);
        }
    }
}
