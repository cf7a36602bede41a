package jp.chiikiryoku.tools.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.catalogue.KindEntry;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Every programme, rule, parameter and citation of a catalogue as a static site.
 *
 * <p>{@code Rulebook.of(Catalogue.shipped(), List.of(Language.JA, Language.EN)).files()} are its files by their names.
 * The first language stands at the top, the other below in a folder of its tag. The same catalogue makes the same
 * bytes.
 */
public final class Rulebook {

    private static final String HTML = ".html";

    private final Catalogue catalogue;
    private final List<Language> languages;

    private Rulebook(Catalogue catalogue, List<Language> languages) {
        this.catalogue = requireNonNull(catalogue, "catalogue");
        this.languages = List.copyOf(languages);
    }

    /**
     * Obtains the rulebook of a catalogue.
     *
     * @param catalogue the catalogue
     * @param languages one language or both, each once, the one at the top first
     * @return the rulebook
     * @throws IllegalArgumentException if there is no language or one stands twice
     */
    public static Rulebook of(Catalogue catalogue, List<Language> languages) {
        if (languages.isEmpty()
                || languages.size() != languages.stream().distinct().count()) {
            throw new IllegalArgumentException("The languages (" + languages + ") must be one or more, each once.");
        }
        return new Rulebook(catalogue, languages);
    }

    /**
     * Makes the files.
     *
     * @return the bytes of each file by its path from the folder of the site, {@code /} between folders
     */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(Links.STYLE, style());
        for (Language language : languages) {
            Layout layout = layout(language);
            for (Page page : pages(new Book(catalogue, layout.words(), new Sources(catalogue)))) {
                if (files.put(folder(language) + page.name(), layout.write(page).getBytes(UTF_8)) != null) {
                    throw new IllegalStateException("The page (" + page.name() + ") must not be written twice.");
                }
            }
        }
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * Tells how many of some files are pages.
     *
     * @param files the files by their paths
     * @return how many, the style sheet not counted
     */
    public static long pages(SortedMap<String, byte[]> files) {
        return files.keySet().stream().filter(name -> name.endsWith(HTML)).count();
    }

    private Layout layout(Language language) {
        Language other = other(language);
        String top = folder(language).isEmpty() ? "" : "../";
        return new Layout(new Words(language), top, other, other == null ? "" : top + folder(other));
    }

    private @Nullable Language other(Language language) {
        return languages.stream().filter(each -> each != language).findFirst().orElse(null);
    }

    private String folder(Language language) {
        return language == languages.get(0) ? "" : language.tag() + "/";
    }

    private static List<Page> pages(Book book) {
        List<Page> pages = new ArrayList<>(List.of(IndexPage.of(book), SourcesPage.of(book)));
        for (ProgrammeEntry programme : book.catalogue().programmes()) {
            pages.add(ProgrammePage.of(book, programme));
            for (KindEntry kind : programme.kinds()) {
                pages.add(KindPage.of(book, programme, kind));
            }
            for (Edition<?> edition : programme.editions()) {
                pages.add(EditionPage.of(book, programme, edition));
            }
            for (ComparisonPage pair : ComparisonPage.all(book, programme)) {
                pages.add(pair.page());
            }
        }
        return pages;
    }

    private static byte[] style() {
        try (InputStream stream = requireNonNull(Rulebook.class.getResourceAsStream(Links.STYLE), Links.STYLE)) {
            return stream.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException("The style sheet must be readable.", exception);
        }
    }
}
