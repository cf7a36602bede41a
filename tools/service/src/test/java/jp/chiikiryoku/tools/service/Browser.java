package jp.chiikiryoku.tools.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chromium of the machine, or the one of {@code -Dchiikiryoku.chromium=PATH}. Without one, tests are skipped, unless
 * {@code -Dchiikiryoku.browser=required}.
 */
final class Browser implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright, Path executable) {
        this.playwright = playwright;
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    static Browser open() {
        Path executable = executable().orElseGet(Browser::without);
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Browser(Playwright.create(new Playwright.CreateOptions().setEnv(environment)), executable);
    }

    private static Optional<Path> executable() {
        String own = System.getProperty("chiikiryoku.chromium");
        Stream<String> usual = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        return (own == null ? usual : Stream.of(own))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path without() {
        String reason = "The page is not tested: there is no chromium on this machine.";
        if ("required".equals(System.getProperty("chiikiryoku.browser"))) {
            throw new IllegalStateException(reason);
        }
        System.err.println(reason);
        return abort(reason);
    }

    /** A page that notes every error, every refusal of the security policy and every request to another host. */
    Page page(NewContextOptions options) {
        BrowserContext context = chromium.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:")) {
                complaints.add(request.url());
            }
        });
        return page;
    }

    private void note(ConsoleMessage message) {
        // A malformed payload is answered with 422, and chromium writes that down as an error of its own.
        boolean malformed =
                message.text().contains("status of 422") && message.location().contains("/assess/");
        if (!malformed && List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    /** Closes the pages of a test, which must have gone without any complaint. */
    void closePages() {
        chromium.contexts().forEach(BrowserContext::close);
        List<String> noted = List.copyOf(complaints);
        complaints.clear();
        assertThat(noted).isEmpty();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
