package jp.chiikiryoku.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.chiikiryoku.core.edition.EditionFile;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.json.RecordFile;
import jp.chiikiryoku.core.kind.Kinds;
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
    private final Kinds kinds;
    private final List<ProgrammeEntry> programmes;

    private Catalogue(CatalogueFile file, Kinds kinds) {
        this.file = file;
        this.kinds = kinds;
        this.programmes =
                file.programmes().stream().map(line -> entry(line, file, kinds)).toList();
    }

    private static Catalogue load() {
        return new Catalogue(
                RecordFile.read(CatalogueFile.class, "catalogue.json", Catalogue.class::getResourceAsStream),
                Kinds.shipped());
    }

    /** Returns the catalogue with the editions that the library ships. */
    public static Catalogue shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Returns this catalogue with one more edition, known to every kind of the programme that its file names.
     *
     * <p>A file whose {@code kinds} name {@code dx-accelerator} is known to {@code dx-accelerator}, {@code dx-application}
     * and {@code dx-claim}, as a shipped edition is; {@link KindEntry#editions()} lists it where it serves.
     *
     * @param editionFile the file, a JSON object in UTF-8, read as strictly as a payload
     * @throws IllegalArgumentException if the file names a kind that the catalogue does not know
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     */
    public Catalogue withEdition(byte[] editionFile) {
        List<String> named = EditionFile.kinds(editionFile);
        List<String> known = file.kinds();
        for (String name : named) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("The kind (" + name + ") must be one of " + known + ".");
            }
        }
        return new Catalogue(file, kinds.withEdition(reader(named), editionFile));
    }

    // The module of a kind that the file names need not be on the path: another kind of its programme reads it then. A
    // file
    // that names no kind is malformed, and whichever kind reads it says so.
    private String reader(List<String> named) {
        return file.programmes().stream()
                .filter(line -> named.isEmpty() || line.kinds().stream().anyMatch(named::contains))
                .flatMap(line -> line.kinds().stream())
                .filter(kinds.names()::contains)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "The kinds (" + named + ") must be of a module that is found."
                                        + " Maybe add the module, or merge the files of META-INF/services where jars are put into one."));
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
        return entries().filter(kind -> kind.name().equals(name)).findFirst();
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
     * Returns the series of the source whose numbers it does not assign to months, each with what is not known of it.
     *
     * @return the consultations for ローカル10,000プロジェクト, thirteen numbers
     */
    public List<UnlabelledSeries> unlabelledSeries() {
        return file.unlabelledSeries();
    }

    /**
     * Returns what the source says of the measures beside their budget, where no edition of a programme carries it.
     *
     * @return the facts in the order of the budget's lines
     */
    public List<SourceFact> facts() {
        return file.facts();
    }

    /** Returns what the source prints and the catalogue leaves out. */
    public List<LocalizedText> leftOut() {
        return file.leftOut();
    }

    private Stream<KindEntry> entries() {
        return programmes.stream().flatMap(programme -> programme.kinds().stream());
    }

    // A kind whose module is not on the path is left out.
    private static ProgrammeEntry entry(CatalogueFile.Line line, CatalogueFile file, Kinds kinds) {
        List<KindEntry> entries = line.kinds().stream()
                .flatMap(name -> kinds.find(name).stream())
                .map(KindEntry::of)
                .toList();
        return new ProgrammeEntry(file.budget().line(line.number()), line.name(), line.module(), entries);
    }
}
