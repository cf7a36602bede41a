package jp.chiikiryoku.local10000.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.ReadValue;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Oracle;
import jp.chiikiryoku.local10000.scenario.Oracle.OracleTier;
import jp.chiikiryoku.local10000.scenario.OwnEdition;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import jp.chiikiryoku.local10000.scenario.Scenarios;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Scenarios.class)
class RemedyPropertyTest {

    private static final Map<Long, Kind<Application, Assessment>> BY_READING = byReading();

    /** The draft with the cap settled as a reading has it. */
    private static Map<Long, Kind<Application, Assessment>> byReading() {
        Map<Long, Kind<Application, Assessment>> kinds = new HashMap<>();
        for (long cap : Oracle.R8_READINGS) {
            try {
                kinds.put(cap, OwnEdition.ofR8(Scenario.R8_SETTLED, cap).kind());
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
        return kinds;
    }

    @Property(tries = 10_000)
    void every_remedy_satisfies_its_rule_and_one_yen_less_does_not(@ForAll Scenario scenario) {
        for (Finding finding : scenario.assess().findings()) {
            for (Remedy remedy : finding.remedies()) {
                assertThat(outcome(scenario, finding, remedy, remedy))
                        .as(remedy.toString())
                        .isEqualTo(Outcome.SATISFIED);
                if (!remedy.id().equals("take-out-costs")) {
                    assertThat(outcome(scenario, finding, remedy, oneYenLess(remedy)))
                            .as(remedy.toString())
                            .isNotEqualTo(Outcome.SATISFIED);
                }
            }
        }
    }

    /** The outcome that a change gives, by the reading that a remedy names if it names one. */
    private static Outcome outcome(Scenario scenario, Finding finding, Remedy remedy, Remedy change) {
        boolean names = remedy.message().key().equals("remedy.by-reading");
        Kind<Application, Assessment> kind = names ? BY_READING.get(reading(remedy)) : Local10000.applications();
        Scenario asked = names ? scenario.edition(Scenario.R8_SETTLED) : scenario;
        // Fails if the payload is malformed: neither total nor form may suffer.
        return Scenario.assess(kind, Remedies.apply(asked.json(), change))
                .finding(finding.rule())
                .outcome();
    }

    private static long reading(Remedy remedy) {
        List<?> values =
                (List<?>) Objects.requireNonNull(remedy.message().facts().find("value"));
        return ((Yen) ((ReadValue) values.get(0)).value()).value();
    }

    /** The first change falls short by a yen, and the second one balances it. */
    private static Remedy oneYenLess(Remedy remedy) {
        int step = remedy.id().equals("raise-finance") ? -1 : 1;
        Change first = remedy.changes().get(0);
        Change second = remedy.changes().get(1);
        return new Remedy(remedy.id(), List.of(by(step, first), by(-step, second)), remedy.message());
    }

    private static Change by(int step, Change change) {
        return new Change(change.pointer(), ((Yen) change.to()).plus(Yen.of(step)));
    }

    /** Which remedies there are follows from the application alone. */
    @Property(tries = 10_000)
    void a_remedy_is_offered_wherever_it_is_possible(@ForAll Scenario scenario) {
        Finding covers = scenario.finding(Local10000Rule.PRIVATE_FINANCE_COVERS);
        List<String> expected = new ArrayList<>();
        if (covers.message().key().endsWith(".violated")) {
            long certain = Oracle.certain(scenario.finance(), "LOAN") + Oracle.certain(scenario.finance(), "EQUITY");
            boolean entry = scenario.finance().stream().anyMatch(Oracle::isCertain);
            if (certain >= 1) {
                expected.add("lower-public-money");
            }
            if (entry && scenario.publicMoney() - certain <= scenario.ownFunds()) {
                expected.add("raise-finance");
            }
            if (entry && (scenario.publicMoney() + certain) / 2 >= 1) {
                expected.add("shift-to-finance");
            }
        }
        assertThat(covers.remedies()).extracting(Remedy::id).containsExactlyElementsOf(expected);
        assertThat(scenario.finding(Local10000Rule.CAP).remedies())
                .extracting(Remedy::id)
                .containsExactlyElementsOf(toMeetCap(scenario));
    }

    // 30,000,001 yen: the loan of 33,127,097 yen may not count, and both readings of the draft are too weak to refuse.
    @Example
    void a_remedy_that_one_reading_alone_offers_is_not_lost() {
        Scenario scenario = Scenario.plain()
                .edition(Scenario.R8)
                .publicMoney(30_000_001)
                .finance(
                        Money.equity(11_872_904),
                        Money.loan(33_127_097)
                                .from("MUNICIPAL_INTEREST_FREE_LOAN")
                                .on("OTHER_ASSETS"))
                .ownFunds(33_795_716);
        a_remedy_is_offered_wherever_it_is_possible(scenario);
        every_remedy_satisfies_its_rule_and_one_yen_less_does_not(scenario);
    }

    // 35,000,000 yen: by the reading of 35,000,000 yen 1.5 times as much finance is enough, by the other twice as much.
    @Example
    void a_remedy_says_by_which_reading_it_is_enough() {
        Scenario scenario = Scenario.plain()
                .edition(Scenario.R8)
                .publicMoney(35_000_000)
                .finance(Money.loan(40_000_000))
                .ownFunds(12_500_000);
        Finding cap = scenario.finding(Local10000Rule.CAP);
        assertThat(cap.outcome()).isEqualTo(Outcome.VIOLATED);
        Remedy raised = cap.remedies().get(1);
        assertThat(raised.id()).isEqualTo("raise-finance");
        assertThat(raised.changes()).extracting(Change::to).containsExactly(Yen.of(52_500_000), Yen.ZERO);
        assertThat(reading(raised)).isEqualTo(35_000_000);
        a_remedy_is_offered_wherever_it_is_possible(scenario);
        every_remedy_satisfies_its_rule_and_one_yen_less_does_not(scenario);
    }

    /** What any reading offers where all refuse, and what all offer where only the weakness of a source keeps them from it. */
    private static List<String> toMeetCap(Scenario scenario) {
        List<List<String>> each = new ArrayList<>();
        Set<String> outcomes = new HashSet<>();
        for (List<OracleTier> tiers : Oracle.readings(scenario)) {
            each.add(Oracle.exceedsCap(scenario, tiers) ? toMeetCap(scenario, tiers) : List.of());
            outcomes.add(Oracle.cap(scenario, scenario.finance(), tiers));
        }
        if (outcomes.size() > 1) {
            return List.of();
        }
        boolean refused = outcomes.contains(Oracle.VIOLATED);
        return Stream.of("lower-public-money", "raise-finance", "shift-to-finance")
                .filter(id -> refused
                        ? each.stream().anyMatch(ids -> ids.contains(id))
                        : each.stream().allMatch(ids -> ids.contains(id)))
                .toList();
    }

    private static List<String> toMeetCap(Scenario scenario, List<OracleTier> tiers) {
        List<String> remedies = new ArrayList<>(List.of("lower-public-money"));
        if (isEntry(scenario) && canRaise(scenario, tiers)) {
            remedies.add("raise-finance");
        }
        if (isEntry(scenario)) {
            remedies.add("shift-to-finance");
        }
        return remedies;
    }

    /** Tells whether there is something of the greater of loan and equity that certainly counts. */
    private static boolean isEntry(Scenario scenario) {
        String kind = equity(scenario) > loans(scenario) ? "EQUITY" : "LOAN";
        return scenario.finance().stream().anyMatch(each -> each.kind().equals(kind) && Oracle.isCertain(each));
    }

    private static boolean canRaise(Scenario scenario, List<OracleTier> tiers) {
        long certain = Math.max(loans(scenario), equity(scenario));
        return tiers.stream()
                .filter(tier -> scenario.publicMoney() <= tier.cap())
                .limit(1)
                .anyMatch(tier -> ceiling(scenario.publicMoney() * tier.numerator(), tier.denominator()) - certain
                        <= scenario.ownFunds());
    }

    private static long loans(Scenario scenario) {
        return Oracle.certain(scenario.finance(), "LOAN");
    }

    private static long equity(Scenario scenario) {
        return Oracle.certain(scenario.finance(), "EQUITY");
    }

    private static long ceiling(long numerator, long denominator) {
        return (numerator + denominator - 1) / denominator;
    }
}
