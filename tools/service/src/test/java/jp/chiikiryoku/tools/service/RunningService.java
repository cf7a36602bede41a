package jp.chiikiryoku.tools.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a port of its own, and a client of it. */
final class RunningService implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();

    /** The day that it is for the service, whatever day it is. */
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    /** Stops the clock at noon in Japan. */
    static class FixedClock {

        @Bean
        @Primary
        Clock fixedClock() {
            ZoneId japan = ZoneId.of("Asia/Tokyo");
            return Clock.fixed(TODAY.atTime(12, 0).atZone(japan).toInstant(), japan);
        }
    }

    private static final class Shared {
        static final RunningService INSTANCE = start();
    }

    private final ServletWebServerApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** One for all tests that do not stop it. */
    static RunningService shared() {
        return Shared.INSTANCE;
    }

    static RunningService start(String... settings) {
        return start(Service.class, settings);
    }

    /** Starts the service with the beans of one more class. */
    static RunningService start(Class<?> more, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        return new RunningService((ServletWebServerApplicationContext) SpringApplication.run(
                new Class<?>[] {Service.class, FixedClock.class, more}, arguments.toArray(String[]::new)));
    }

    int port() {
        return context.getWebServer().getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return send(with(request(path), headers).build());
    }

    HttpResponse<byte[]> post(String path, byte[] json, String... headers) {
        return post(path, BodyPublishers.ofByteArray(json), headers);
    }

    HttpResponse<byte[]> post(String path, String json, String... headers) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<byte[]> post(String path, BodyPublisher json, String... headers) {
        return send(with(request(path).header("Content-Type", "application/json"), headers)
                .POST(json)
                .build());
    }

    HttpResponse<byte[]> stream(String path, byte[] lines, String... headers) {
        return send(with(request(path).header("Content-Type", "application/x-ndjson"), headers)
                .POST(BodyPublishers.ofByteArray(lines))
                .build());
    }

    HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
