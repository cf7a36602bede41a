package jp.chiikiryoku.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.payload.EditionKinds;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKinds;
import jp.chiikiryoku.core.payload.RecordFile;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Texts;

/**
 * What there is (施策の一覧): the six programmes of the source, and the budget.
 *
 * <p>{@code Catalogue.shipped().programmes()} lists them in the order of the source, with their kinds of payload, their
 * editions and the rules that a payload of each kind is asked, with their texts and citations. What is asked beside of
 * many payloads or of pairs within one is no rule of a kind and is not listed: the limits of a portfolio of ふるさとミライカレッジ
 * ({@code MRC-PORTFOLIO-…}) and what a pair of a matching must have in common ({@code KGM-…}). Immutable and thread-safe.
 *
 * <p>The kind {@code kigyojin-matching} is listed if the module {@code matching} is on the path; the catalogue does not
 * bring it, nor the graph library that it needs.
 */
public final class Catalogue {

    static final Texts TEXTS = Texts.of(name -> Catalogue.class.getResourceAsStream(name));

    private static final class Shipped {
        static final Catalogue INSTANCE = load();
    }

    private final CatalogueFile file;
    private final Map<String, Kind<?>> own;
    private final List<ProgrammeEntry> programmes;

    private Catalogue(CatalogueFile file, Map<String, Kind<?>> own) {
        this.file = file;
        this.own = Map.copyOf(own);
        this.programmes =
                file.programmes().stream().map(line -> entry(line, file, own)).toList();
    }

    private static Catalogue load() {
        return new Catalogue(
                RecordFile.read(CatalogueFile.class, "catalogue.json", Catalogue.class::getResourceAsStream), Map.of());
    }

    /**
     * Returns the catalogue with the editions that the library ships.
     *
     * @return the catalogue
     */
    public static Catalogue shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Returns this catalogue with an own edition, known to every kind of the programme that its file names.
     *
     * <p>A file whose {@code kinds} name {@code dx-accelerator} is known to {@code dx-accelerator}, {@code dx-application}
     * and {@code dx-claim}, as a shipped edition is; {@link KindEntry#editions()} lists it where it serves.
     *
     * @param editionFile the file, a JSON object in UTF-8, read as strictly as by {@link Kind#withEdition(byte[])}
     * @return the catalogue
     * @throws IllegalArgumentException if the file names a kind that the catalogue does not know
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     */
    public Catalogue withEdition(byte[] editionFile) {
        List<String> named = EditionKinds.of(editionFile);
        List<String> known = file.kinds();
        for (String name : named) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("The kind (" + name + ") must be one of " + known + ".");
            }
        }
        Map<String, Kind<?>> more = new HashMap<>(own);
        readers(named).forEach(entry -> more.put(entry.name(), entry.kind().withEdition(editionFile)));
        return new Catalogue(file, more);
    }

    // A file that names no kind is malformed, and whichever kind reads it says so.
    private Stream<KindEntry> readers(List<String> named) {
        return named.isEmpty()
                ? kinds().limit(1)
                : file.programmes().stream()
                        .filter(line -> line.kinds().stream().anyMatch(named::contains))
                        .flatMap(line -> find(line.module()).stream())
                        .flatMap(programme -> programme.kinds().stream());
    }

    /**
     * Returns the programmes.
     *
     * @return the six programmes in the order of the source
     */
    public List<ProgrammeEntry> programmes() {
        return programmes;
    }

    /**
     * Finds the programme that a module holds.
     *
     * @param module the name of the module, such as {@code local10000}
     * @return the programme, or empty if there is no such module or it holds no editions
     */
    public Optional<ProgrammeEntry> find(String module) {
        return programmes.stream()
                .filter(programme -> programme.module().equals(module))
                .findFirst();
    }

    /**
     * Finds a kind of payload.
     *
     * @param name the name on the wire, such as {@code kigyojin-claim}
     * @return the kind, or empty if there is none
     */
    public Optional<KindEntry> findKind(String name) {
        return kinds().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * Returns the supplementary budget of fiscal year 2024.
     *
     * @return its six lines and both totals
     */
    public Budget budget() {
        return file.budget();
    }

    /**
     * Returns the monthly series of the source whose numbers are unambiguous; where their months are an assumption, the
     * citation says so.
     *
     * @return the applications for ローカル10,000プロジェクト by month
     */
    public List<MonthlySeries> monthlySeries() {
        return file.monthlySeries();
    }

    /**
     * Returns what the source prints and the catalogue leaves out.
     *
     * @return sentences, each with its reason
     */
    public List<LocalizedText> leftOut() {
        return file.leftOut();
    }

    private Stream<KindEntry> kinds() {
        return programmes.stream().flatMap(programme -> programme.kinds().stream());
    }

    private static ProgrammeEntry entry(CatalogueFile.Line line, CatalogueFile file, Map<String, Kind<?>> own) {
        List<KindEntry> kinds = line.kinds().stream()
                .flatMap(name -> kind(name, own).stream())
                .map(KindEntry::of)
                .toList();
        return new ProgrammeEntry(file.budget().line(line.number()), line.name(), line.module(), kinds);
    }

    // Empty where the module of the kind is not on the path.
    private static Optional<Kind<?>> kind(String name, Map<String, Kind<?>> own) {
        Kind<?> known = own.get(name);
        return known != null ? Optional.of(known) : PayloadKinds.find(name);
    }
}
