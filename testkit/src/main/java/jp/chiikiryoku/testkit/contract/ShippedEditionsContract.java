package jp.chiikiryoku.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.EditionPart;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A shipped edition is read as strictly as one of a user's own; at start it is not asked all of that again.
 *
 * @param <R> the type of the editions' parameters
 */
public abstract class ShippedEditionsContract<R> {

    /**
     * Returns the record of the editions' parameters, beside which editions and texts stand.
     *
     * @return the record type
     */
    protected abstract Class<R> parametersType();

    /**
     * Returns the kinds of the programme.
     *
     * @return all of them
     */
    protected abstract List<? extends EditionPart<R>> definitions();

    /**
     * Returns the editions that the programme ships.
     *
     * @return the editions
     */
    protected abstract Editions<R> shipped();

    @TestFactory
    Stream<DynamicTest> every_edition_passes_every_check_of_an_own_edition() throws IOException {
        return files().stream().map(file -> DynamicTest.dynamicTest(file, () -> check(file)));
    }

    @Test
    void every_edition_of_the_index_is_shipped() throws IOException {
        assertThat(shipped().all()).isNotEmpty().hasSameSizeAs(files());
    }

    /**
     * Returns the kinds whose payloads name no local government.
     *
     * @return their names; none unless a module says otherwise
     */
    protected Set<String> kindsWithoutCodes() {
        return Set.of();
    }

    @Test
    void every_edition_says_of_each_kind_that_codes_are_not_looked_up() {
        for (Edition<R> edition : shipped().all()) {
            for (String kind : edition.kinds()) {
                if (!kindsWithoutCodes().contains(kind)) {
                    assertThat(notEncoded(edition, kind)).anyMatch(text -> text.contains("コード") && text.contains("名"));
                }
            }
        }
    }

    @Test
    void every_edition_says_of_claims_what_a_body_must_see_to_itself() {
        for (Edition<R> edition : shipped().all()) {
            edition.kinds().stream()
                    .filter(kind -> kind.endsWith("-claim"))
                    .forEach(kind -> assertThat(notEncoded(edition, kind))
                            .anyMatch(text -> text.contains("特定財源"))
                            .anyMatch(text -> text.contains("整理番号のない")));
        }
    }

    private static List<String> notEncoded(Edition<?> edition, String kind) {
        return edition.notEncoded().stream()
                .filter(text -> text.kinds().isEmpty() || text.kinds().contains(kind))
                .map(text -> text.in(Language.JA))
                .toList();
    }

    private void check(String file) throws IOException {
        Programme<R> empty = Programme.load(
                parametersType(),
                definitions(),
                Texts.of(name -> parametersType().getResourceAsStream(name)),
                name -> new ByteArrayInputStream(new byte[0]));
        try (InputStream json = open(file)) {
            Edition<R> edition = empty.withEdition(json).editions().all().get(0);
            assertThat(edition).isEqualTo(shipped().get(edition.id()));
        }
    }

    private List<String> files() throws IOException {
        try (InputStream index = open("index.txt")) {
            return new String(index.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private InputStream open(String name) {
        return requireNonNull(parametersType().getResourceAsStream("editions/" + name), name);
    }
}
