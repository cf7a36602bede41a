package jp.chiikiryoku.core.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SampleProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTest {

    private static final Edition<SampleParameters> R6 =
            SampleProgramme.load().editions().get("r6");

    @Test
    void tells_its_period() {
        assertThat(R6.period()).isEqualTo(Term.of(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)));
    }

    @Test
    void serves_its_kinds_alone() {
        assertThat(R6.serves("sample")).isTrue();
        assertThat(R6.serves("sample-report")).isTrue();
        assertThat(R6.serves("samples")).isFalse();
    }

    @Test
    void cites_its_rules() {
        assertThat(R6.citationOf("SMP-LIMIT"))
                .isEqualTo(new Citation("MIC-R6-SUPPLEMENTARY", "SMP-LIMIT", Authority.MINISTRY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> R6.citationOf("SMP-X"))
                .withMessage("The rule (SMP-X) must be cited by the edition r6.");
    }

    @Test
    void finds_every_citation_with_its_place() {
        Map<Pointer, Citation> citations = R6.citations();
        Set<String> places = new TreeSet<>();
        citations.keySet().forEach(place -> places.add(place.toString()));
        assertThat(places)
                .containsExactly(
                        "/inForceFrom/citation",
                        "/inForceUntil/citation",
                        "/parameters/limit/citation",
                        "/parameters/rounding/citation",
                        "/parameters/strongRate/citation",
                        "/parameters/tiers/0/bonus/citation",
                        "/parameters/tiers/0/from/citation",
                        "/parameters/tiers/1/bonus/citation",
                        "/parameters/tiers/1/from/citation",
                        "/parameters/weakRate/citation",
                        "/rules/SMP-COLOUR",
                        "/rules/SMP-LIMIT",
                        "/rules/SMP-NOVELTY",
                        "/rules/SMP-SMALL");
        assertThat(citations.get(Pointer.parse("/parameters/limit/citation")).place())
                .isEqualTo("limit of r6");
    }

    @Test
    void every_part_must_be_there() throws ReflectiveOperationException {
        RecordComponent[] components = Edition.class.getRecordComponents();
        Constructor<?> constructor = Edition.class.getConstructors()[0];
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType().isPrimitive() || components[i].getName().equals("knownFrom")) {
                continue;
            }
            Object[] parts = parts(components);
            parts[i] = null;
            assertThatThrownBy(() -> constructor.newInstance(parts))
                    .as(components[i].getName())
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NullPointerException.class);
        }
        assertThat(constructor.newInstance(parts(components))).isEqualTo(R6);
    }

    @Test
    void its_collections_are_copies_that_cannot_be_changed() {
        assertThat(R6.kinds()).isUnmodifiable();
        assertThat(R6.fiscalYears()).isUnmodifiable();
        assertThat(R6.sources()).isUnmodifiable();
        assertThat(R6.rules()).isUnmodifiable();
        Map<String, Citation> rules = new LinkedHashMap<>(R6.rules());
        Edition<SampleParameters> copy = new Edition<>(
                R6.id(),
                R6.title(),
                R6.kinds(),
                R6.fiscalYears(),
                R6.inForceFrom(),
                R6.inForceUntil(),
                R6.draft(),
                R6.knownFrom(),
                R6.checkedOn(),
                R6.recheckBy(),
                R6.parameters(),
                rules,
                R6.sources(),
                R6.remarks(),
                R6.notEncoded());
        rules.clear();
        assertThat(copy).isEqualTo(R6);
    }

    @ParameterizedTest
    @EnumSource
    void only_law_ministry_audit_and_prefecture_can_refuse(Authority authority) {
        assertThat(authority.canRefuse())
                .isEqualTo(Set.of("LAW", "MINISTRY", "AUDIT", "PREFECTURE").contains(authority.name()));
    }

    @Test
    void citations_cited_values_and_documents_have_all_their_parts() {
        Citation citation = new Citation("PRESS", "p. 1", Authority.PRESS);
        assertThatNullPointerException()
                .isThrownBy(() -> new Citation(null, "p", Authority.LAW))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> new Citation("s", null, Authority.LAW))
                .withMessage("place");
        assertThatNullPointerException()
                .isThrownBy(() -> new Citation("s", "p", null))
                .withMessage("authority");
        assertThatNullPointerException()
                .isThrownBy(() -> Cited.of(null, citation))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> Cited.of(1, null)).withMessage("citation");
        assertThatNullPointerException()
                .isThrownBy(() -> new SourceDocument(null, R6.title(), null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new SourceDocument("s", null, null))
                .withMessage("title");
        assertThat(Cited.of(1, citation).citation()).isSameAs(citation);
        assertThat(new SourceDocument("s", R6.title(), null).reference()).isNull();
        assertThat(List.of(Authority.values())).hasSize(7);
    }

    private static Object[] parts(RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(R6);
                    } catch (ReflectiveOperationException exception) {
                        throw new AssertionError(exception);
                    }
                })
                .toArray();
    }
}
