package jp.chiikiryoku.core.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);
    private static final Citation OTHER_LAW = new Citation("ORDINANCE-TOKKO", "art. 2", Authority.LAW);
    private static final Citation MINISTRY = new Citation("MIC-PAGE", "p. 1", Authority.MINISTRY);
    private static final Citation PRESS = new Citation("PRESS", "p. 1", Authority.PRESS);

    /** Parameters with every way in which a cited value can be held. */
    record Figures(
            Cited<Integer> first,
            List<Cited<Integer>> list,
            Map<String, Cited<Integer>> map,
            @Nullable Figures inner,
            String leaf) {}

    /** Parameters with a table. */
    record Sheet(Cited<Table> table) {}

    /** A value that holds rows with a key and rows without one. */
    record Table(String title, List<Row> rows, List<Integer> plain) {}

    /** A row that is called by its key. */
    record Row(Authority key, String cells, @Nullable String more) {}

    private static final Edition<Figures> R6 = edition("r6", "2024-04-01", "2025-03-31", false, figures(1), 2024);
    private static final Edition<Figures> R7 = edition("r7", "2025-04-01", "2026-03-31", false, figures(1), 2025);
    private static final Edition<Figures> DRAFT = edition("draft", "2025-01-01", "2026-12-31", true, figures(1), 2026);
    private static final Editions<Figures> ALL = Editions.of(List.of(DRAFT, R6, R7));

    @Test
    void keeps_the_order_in_which_they_were_added() {
        assertThat(ALL.all()).containsExactly(DRAFT, R6, R7);
        assertThat(Editions.of(List.<Edition<Figures>>of()).all()).isEmpty();
    }

    @Test
    void finds_an_edition_by_its_id() {
        assertThat(ALL.find("r7")).containsSame(R7);
        assertThat(ALL.find("draft")).containsSame(DRAFT);
        assertThat(ALL.find("R7")).isEmpty();
        assertThat(ALL.get("r6")).isSameAs(R6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.get("r5"))
                .withMessage("The edition (r5) must be one of [draft, r6, r7].");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31,", "2024-04-01, r6", "2025-03-31, r6", "2025-04-01, r7", "2026-03-31, r7", "2026-04-01,"})
    void a_day_finds_the_edition_in_force_and_never_a_draft(LocalDate day, @Nullable String id) {
        assertThat(ALL.on("sample", day).map(Edition::id)).isEqualTo(Optional.ofNullable(id));
        assertThat(ALL.on("other", day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023,", "2024, r6", "2025, r7", "2026,"})
    void a_year_finds_the_edition_that_covers_it_and_never_a_draft(int year, @Nullable String id) {
        assertThat(ALL.of("sample", FiscalYear.of(year)).map(Edition::id)).isEqualTo(Optional.ofNullable(id));
        assertThat(ALL.of("other", FiscalYear.of(year))).isEmpty();
    }

    @Test
    void refuses_an_id_that_is_taken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.with(edition("r6", "2030-04-01", "2031-03-31", true, figures(1), 2030)))
                .withMessage("The id (r6) must not be taken by another edition.");
        assertThatNullPointerException().isThrownBy(() -> ALL.with(null)).withMessage("own");
    }

    @Test
    void refuses_an_edition_that_overlaps_one_in_force_by_one_day() {
        Edition<Figures> late = edition("late", "2026-03-31", "2026-04-30", false, figures(1), 2026);
        assertThat(ALL.overlapping(late)).containsSame(R7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.with(late))
                .withMessage("The period (" + late.period() + ") of late must not overlap that of r7 (" + R7.period()
                        + ").");
        Edition<Figures> next = edition("next", "2026-04-01", "2026-04-30", false, figures(1), 2026);
        assertThat(ALL.overlapping(next)).isEmpty();
        assertThat(ALL.with(next).all()).containsExactly(DRAFT, R6, R7, next);
        assertThat(ALL.all()).hasSize(3);
    }

    @Test
    void a_draft_may_overlap_and_be_overlapped() {
        Edition<Figures> draft = edition("other-draft", "2024-04-01", "2027-03-31", true, figures(1), 2026);
        assertThat(ALL.overlapping(draft)).isEmpty();
        assertThat(ALL.with(draft).find("other-draft")).containsSame(draft);
    }

    @Test
    void editions_of_different_kinds_may_overlap() {
        Edition<Figures> other = new Edition<>(
                "other",
                R6.title(),
                List.of("another-kind"),
                R6.fiscalYears(),
                R6.inForceFrom(),
                R6.inForceUntil(),
                false,
                null,
                R6.checkedOn(),
                R6.recheckBy(),
                R6.parameters(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(ALL.with(other).on("another-kind", LocalDate.of(2024, 4, 1))).containsSame(other);
        assertThat(ALL.with(other).on("sample", LocalDate.of(2024, 4, 1))).containsSame(R6);
    }

    @Test
    void compares_values_and_not_their_sources() {
        Figures otherSource = new Figures(
                Cited.of(1, PRESS),
                figures(1).list(),
                figures(1).map(),
                figures(1).inner(),
                "another leaf");
        assertThat(ALL.with(edition("own", "2030-04-01", "2031-03-31", false, otherSource, 2030))
                        .compare("r6", "own"))
                .isEmpty();
        assertThat(ALL.compare("r6", "r7")).isEmpty();
        assertThat(ALL.compare("r6", "r6")).isEmpty();
    }

    @Test
    void lists_the_parameters_that_differ_with_both_sources() {
        Figures changed = new Figures(
                Cited.of(9, PRESS),
                List.of(Cited.of(2, LAW), Cited.of(8, LAW), Cited.of(7, LAW)),
                Map.of("x", Cited.of(5, LAW)),
                null,
                "leaf");
        Editions<Figures> editions = ALL.with(edition("own", "2030-04-01", "2031-03-31", false, changed, 2030));
        assertThat(editions.compare("r6", "own"))
                .containsExactly(
                        new ParameterChange(Pointer.parse("/first"), Cited.of(1, LAW), Cited.of(9, PRESS)),
                        new ParameterChange(Pointer.parse("/inner/first"), Cited.of(6, LAW), null),
                        new ParameterChange(Pointer.parse("/list/1"), Cited.of(3, LAW), Cited.of(8, LAW)),
                        new ParameterChange(Pointer.parse("/list/2"), null, Cited.of(7, LAW)),
                        new ParameterChange(Pointer.parse("/map/a~1b"), Cited.of(4, LAW), null),
                        new ParameterChange(Pointer.parse("/map/x"), null, Cited.of(5, LAW)));
        assertThatIllegalArgumentException().isThrownBy(() -> editions.compare("r6", "r5"));
        assertThatIllegalArgumentException().isThrownBy(() -> editions.compare("r5", "r6"));
    }

    @Test
    void compares_a_table_entry_by_entry() {
        Row law = new Row(Authority.LAW, "○×", null);
        Table before = new Table("t", List.of(law, new Row(Authority.PRESS, "△△", "x")), List.of(1, 2));
        Table after = new Table("t", List.of(new Row(Authority.PRESS, "△▲", null), law), List.of(1, 3));
        Editions<Sheet> editions = Editions.of(List.of(
                edition("r6", "2024-04-01", "2025-03-31", false, new Sheet(Cited.of(before, LAW)), 2024),
                edition("r7", "2025-04-01", "2026-03-31", false, new Sheet(Cited.of(after, PRESS)), 2025)));
        assertThat(editions.compare("r6", "r7"))
                .containsExactly(
                        new ParameterChange(Pointer.parse("/table/plain/1"), Cited.of(2, LAW), Cited.of(3, PRESS)),
                        new ParameterChange(
                                Pointer.parse("/table/rows/PRESS/cells"), Cited.of("△△", LAW), Cited.of("△▲", PRESS)),
                        new ParameterChange(Pointer.parse("/table/rows/PRESS/more"), Cited.of("x", LAW), null));
    }

    @Test
    void compares_the_editions_of_a_programme() {
        Editions<SampleParameters> editions = SampleProgramme.load().editions();
        assertThat(editions.compare("r6", "r7"))
                .extracting(change -> change.parameter().toString())
                .containsExactly("/extra", "/limit", "/tiers/1/bonus", "/tiers/2/bonus", "/tiers/2/from", "/weakRate");
    }

    @Test
    void compares_the_authorities_behind_the_same_values_and_rules() {
        Figures assumed = new Figures(
                Cited.of(1, PRESS),
                List.of(Cited.of(2, MINISTRY), Cited.of(8, PRESS)),
                Map.of("a/b", Cited.of(4, LAW)),
                new Figures(Cited.of(6, OTHER_LAW), List.of(), Map.of(), null, "leaf"),
                "leaf");
        Map<String, Citation> rules = new LinkedHashMap<>();
        rules.put("SMP-OTHER", LAW);
        rules.put("SMP-LIMIT", PRESS);
        Editions<Figures> editions = ALL.with(edition("own", "2030-04-01", "2031-03-31", false, assumed, 2030, rules));
        SourceChanges changes = editions.compareSources("r6", "own");
        assertThat(changes.parameters())
                .containsExactly(
                        new ParameterChange(Pointer.parse("/first"), Cited.of(1, LAW), Cited.of(1, PRESS)),
                        new ParameterChange(Pointer.parse("/list/0"), Cited.of(2, LAW), Cited.of(2, MINISTRY)));
        assertThat(changes.parameters())
                .extracting(ParameterChange::weight)
                .containsExactly(WeightChange.WEAKER, WeightChange.OTHER);
        assertThat(changes.rules()).containsExactly(new RuleChange("SMP-LIMIT", LAW, PRESS));
        assertThat(changes.rules().get(0).weight()).isEqualTo(WeightChange.WEAKER);
        assertThat(editions.compareSources("own", "r6").rules().get(0).weight()).isEqualTo(WeightChange.STRONGER);
        assertThat(editions.compareSources("r6", "r7")).isEqualTo(new SourceChanges(List.of(), List.of()));
    }

    @Test
    void a_value_with_readings_weighs_as_its_weakest() {
        Cited<Integer> strong = open(reading(1, LAW), reading(2, MINISTRY));
        Cited<Integer> mixed = open(reading(1, LAW), reading(2, PRESS));
        assertThat(sources(strong, mixed)).extracting(ParameterChange::weight).containsExactly(WeightChange.WEAKER);
        assertThat(sources(mixed, strong)).extracting(ParameterChange::weight).containsExactly(WeightChange.STRONGER);
        assertThat(sources(strong, strong)).isEmpty();
        assertThat(sources(mixed, open(reading(1, PRESS), reading(2, PRESS))))
                .extracting(ParameterChange::weight)
                .containsExactly(WeightChange.OTHER);
        assertThat(sources(mixed, Cited.of(1, LAW))).isEmpty();
    }

    @Test
    void a_parameter_of_one_edition_alone_has_no_weight_to_compare() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ParameterChange(Pointer.parse("/first"), null, Cited.of(1, LAW)).weight())
                .withMessage("The parameter (/first) must be in both editions.");
        assertThatIllegalStateException()
                .isThrownBy(() -> new ParameterChange(Pointer.parse("/first"), Cited.of(1, LAW), null).weight());
    }

    private static List<ParameterChange> sources(Cited<Integer> before, Cited<Integer> after) {
        return Editions.of(List.of(
                        edition("r6", "2024-04-01", "2025-03-31", false, figures(before), 2024),
                        edition("r7", "2025-04-01", "2026-03-31", false, figures(after), 2025)))
                .compareSources("r6", "r7")
                .parameters();
    }

    private static Figures figures(Cited<Integer> first) {
        return new Figures(first, List.of(), Map.of(), null, "leaf");
    }

    private static Cited<Integer> open(Reading<Integer> one, Reading<Integer> other) {
        return new Cited.Open<>(List.of(one, other));
    }

    private static Reading<Integer> reading(int value, Citation citation) {
        return new Reading<>(value, citation, null);
    }

    @Test
    void a_change_needs_its_place() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ParameterChange(null, null, null))
                .withMessage("parameter");
    }

    private static Figures figures(int first) {
        Figures inner = new Figures(Cited.of(6, LAW), List.of(), Map.of(), null, "leaf");
        return new Figures(
                Cited.of(first, LAW),
                new ArrayList<>(List.of(Cited.of(2, LAW), Cited.of(3, LAW))),
                Map.of("a/b", Cited.of(4, LAW)),
                inner,
                "leaf");
    }

    private static <P> Edition<P> edition(String id, String from, String until, boolean draft, P figures, int year) {
        return edition(id, from, until, draft, figures, year, Map.of("SMP-LIMIT", LAW));
    }

    private static <P> Edition<P> edition(
            String id, String from, String until, boolean draft, P figures, int year, Map<String, Citation> rules) {
        return new Edition<>(
                id,
                new LocalizedText(id, id),
                List.of("sample"),
                List.of(FiscalYear.of(year)),
                Cited.of(LocalDate.parse(from), LAW),
                Cited.of(LocalDate.parse(until), LAW),
                draft,
                null,
                LocalDate.parse(from),
                LocalDate.parse(until),
                figures,
                rules,
                List.of(),
                List.of(),
                List.of());
    }
}
