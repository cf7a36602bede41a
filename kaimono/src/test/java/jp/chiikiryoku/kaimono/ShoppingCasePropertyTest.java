package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;
import jp.chiikiryoku.kaimono.shoppingcase.CaseArea;
import jp.chiikiryoku.kaimono.shoppingcase.Party;
import jp.chiikiryoku.kaimono.shoppingcase.Population;
import jp.chiikiryoku.kaimono.shoppingcase.Role;
import jp.chiikiryoku.kaimono.shoppingcase.Sector;
import jp.chiikiryoku.kaimono.shoppingcase.ServiceType;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;
import jp.chiikiryoku.testkit.PlainTexts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ShoppingCasePropertyTest {

    private static final int TRIES = 2_000;

    @Provide
    Arbitrary<Map<Integer, Integer>> figures() {
        // Few persons, so that equal numbers are not rare.
        return Arbitraries.maps(
                        Arbitraries.integers().between(1950, 2100),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.integers().between(0, Integer.MAX_VALUE)))
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Party>> parties() {
        Arbitrary<Set<Role>> roles = Arbitraries.of(Role.class).set().ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(Sector.class), roles)
                .as((sector, some) -> Party.of("主体", sector, List.copyOf(some)))
                .list()
                .ofMaxSize(4);
    }

    private static ShoppingCase shoppingCase(
            List<Population> figures, @Nullable Judgement judgement, List<Party> parties) {
        CaseArea area = CaseArea.of("325287").withPopulations(figures);
        return ShoppingCase.of(
                        judgement == null ? area : area.withDepopulation(Criterion.of(judgement)),
                        ServiceType.MOBILE_SALES,
                        parties)
                .withEdition("r6-supplementary");
    }

    private static List<Population> inOrderOf(Random random, Map<Integer, Integer> figures) {
        List<Population> list = new ArrayList<>();
        new TreeMap<>(figures).forEach((year, persons) -> list.add(Population.of(year, persons)));
        Collections.shuffle(list, random);
        return list;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void every_answer_is_that_of_the_oracle(
            @ForAll("figures") Map<Integer, Integer> figures,
            @ForAll Judgement judgement,
            @ForAll boolean judged,
            @ForAll("parties") List<Party> parties,
            @ForAll Random random) {
        Judgement stated = judged ? judgement : null;
        List<Population> populations = inOrderOf(random, figures);
        Assessment assessment = Kaimono.shoppingCases().assess(shoppingCase(populations, stated, parties));

        List<Outcome> expected = List.of(ofArea(figures, stated), ofPartnership(parties), ofRoles(parties));
        assertThat(assessment.findings()).extracting(Finding::outcome).isEqualTo(expected);
        assertThat(assessment.verdict()).isEqualTo(kleene(expected));
        assertThat(assessment.openQuestions())
                .extracting(Object::toString)
                .isEqualTo(expected.contains(Outcome.UNDETERMINED) ? List.of("/area/depopulation") : List.of());
        assertThat(assessment.amounts()).isEmpty();
        PlainTexts.check(Kaimono.shoppingCases(), assessment);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_figures_does_not_matter(
            @ForAll("figures") Map<Integer, Integer> figures, @ForAll Random random) {
        List<Population> one = inOrderOf(random, figures);
        List<Population> other = inOrderOf(random, figures);
        Finding first = findingOf(one);
        Finding second = findingOf(other);
        assertThat(second.outcome()).isEqualTo(first.outcome());
        assertThat(second.message().key()).isEqualTo(first.message().key());
        assertThat(second.facts()).isEqualTo(first.facts());
        if (figures.size() > 1) {
            int latest = Collections.max(figures.keySet());
            assertThat(first.pointer()).hasToString("/area/populations/" + placeOf(latest, one) + "/persons");
            assertThat(second.pointer()).hasToString("/area/populations/" + placeOf(latest, other) + "/persons");
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_parties_does_not_matter(@ForAll("parties") List<Party> parties, @ForAll Random random) {
        List<Party> shuffled = new ArrayList<>(parties);
        Collections.shuffle(shuffled, random);
        assertThat(outcomes(shuffled)).isEqualTo(outcomes(parties));
    }

    private static List<Outcome> outcomes(List<Party> parties) {
        return Kaimono.shoppingCases().assess(shoppingCase(List.of(), null, parties)).findings().stream()
                .map(Finding::outcome)
                .toList();
    }

    private static Finding findingOf(List<Population> figures) {
        return Kaimono.shoppingCases()
                .assess(shoppingCase(figures, null, List.of()))
                .finding(KaimonoRule.DEPOPULATION);
    }

    private static int placeOf(int year, List<Population> figures) {
        int place = 0;
        while (figures.get(place).year() != year) {
            place++;
        }
        return place;
    }

    // The figures in the order of their years, first and last.
    private static Outcome ofArea(Map<Integer, Integer> figures, @Nullable Judgement judgement) {
        List<Integer> persons = List.copyOf(new TreeMap<>(figures).values());
        if (persons.size() < 2) {
            return judgement == Judgement.MET
                    ? Outcome.SATISFIED
                    : judgement == Judgement.NOT_MET ? Outcome.VIOLATED : Outcome.UNDETERMINED;
        }
        return persons.get(0) > persons.get(persons.size() - 1) ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    private static Outcome ofPartnership(List<Party> parties) {
        Set<Sector> sectors = parties.stream()
                .map(Party::sector)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sector.class)));
        boolean both = sectors.contains(Sector.PRIVATE) && sectors.size() > 1;
        return both ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    private static Outcome ofRoles(List<Party> parties) {
        return parties.stream().map(Party::roles).anyMatch(List::isEmpty) ? Outcome.VIOLATED : Outcome.SATISFIED;
    }

    private static Verdict kleene(List<Outcome> outcomes) {
        if (outcomes.contains(Outcome.VIOLATED)) {
            return Verdict.INELIGIBLE;
        }
        return outcomes.contains(Outcome.UNDETERMINED) ? Verdict.NEEDS_REVIEW : Verdict.ELIGIBLE;
    }
}
