package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Oracle;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Claim;
import jp.chiikiryoku.local10000.scenario.Scenarios;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Scenarios.class)
@Domain(DomainContext.Global.class)
class Local10000PropertyTest {

    @Property(tries = 20_000)
    void findings_verdict_and_amounts_are_those_of_the_specification(@ForAll Scenario scenario) {
        Assessment assessment = scenario.assess();
        assertThat(outcomes(assessment)).isEqualTo(Oracle.outcomes(scenario));
        assertThat(assessment.verdict()).hasToString(Oracle.verdict(scenario));
        assertThat(amounts(assessment)).isEqualTo(Oracle.amounts(scenario));
    }

    @Property(tries = 5_000)
    void rulings_settle_what_is_open_and_nothing_else(@ForAll Scenario scenario, @ForAll long seed) {
        Random random = new Random(seed);
        Scenario ruled = scenario;
        for (Local10000Rule rule : Local10000Rule.ofApplication()) {
            if (random.nextBoolean()) {
                ruled = ruled.ruling(
                        rule.id(), List.of("MET", "NOT_MET", "PENDING").get(random.nextInt(3)));
            }
        }
        Assessment assessment = ruled.assess();
        assertThat(outcomes(assessment)).isEqualTo(Oracle.outcomes(ruled));
        assertThat(assessment.verdict()).hasToString(Oracle.verdict(ruled));
        assertThat(amounts(assessment)).isEqualTo(Oracle.amounts(ruled));
    }

    static Map<String, String> outcomes(Assessment assessment) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        assessment
                .findings()
                .forEach(finding ->
                        outcomes.put(finding.rule().id(), finding.outcome().name()));
        return outcomes;
    }

    static Map<String, List<Long>> amounts(Assessment assessment) {
        Map<String, List<Long>> amounts = new LinkedHashMap<>();
        assessment
                .amounts()
                .forEach(amount -> amounts.put(
                        amount.key().wireName(),
                        Arrays.asList(
                                amount.range().yen().value(),
                                amount.range().atMost().value())));
        return amounts;
    }

    @Property(tries = 5_000)
    void the_shares_add_up_to_the_public_money(@ForAll Scenario scenario) {
        Assessment assessment = scenario.assess();
        YenRange national = assessment.amount(Local10000Amount.NATIONAL_SHARE);
        YenRange local = assessment.amount(Local10000Amount.LOCAL_SHARE);
        if (assessment.verdict() == Verdict.ELIGIBLE) {
            assertThat(national.yen().value() + local.atMost().value()).isEqualTo(scenario.publicMoney());
            assertThat(national.atMost().value() + local.yen().value()).isEqualTo(scenario.publicMoney());
        }
        if (assessment.verdict() == Verdict.INELIGIBLE) {
            assertThat(assessment.amounts()).allMatch(amount -> amount.range().equals(YenRange.ZERO));
        }
    }

    @Property(tries = 5_000)
    void public_money_that_is_eligible_never_exceeds_the_cap_of_its_tier(@ForAll Scenario scenario) {
        if (scenario.assess().verdict() == Verdict.ELIGIBLE) {
            long certain =
                    Math.max(Oracle.certain(scenario.finance(), "LOAN"), Oracle.certain(scenario.finance(), "EQUITY"));
            assertThat(Oracle.readings(scenario))
                    .allSatisfy(tiers -> assertThat(scenario.publicMoney())
                            .isLessThanOrEqualTo(Oracle.tier(tiers, certain, scenario.publicMoney())
                                    .cap()));
        }
    }

    @Property(tries = 5_000)
    void the_share_lies_less_than_the_unit_below_public_money_times_rate(@ForAll Scenario scenario) {
        Scenario eligible = eligible(scenario);
        long[] twelfths = Oracle.fillings(eligible).stream()
                .mapToLong(Oracle::twelfths)
                .sorted()
                .toArray();
        YenRange share = eligible.assess().amount(Local10000Amount.NATIONAL_SHARE);
        expectBelow(share.yen().value(), eligible.publicMoney() * twelfths[0], 1_000);
        expectBelow(share.atMost().value(), eligible.publicMoney() * twelfths[twelfths.length - 1], 1);
    }

    private static void expectBelow(long share, long twelvefold, long unit) {
        assertThat(share * 12).isLessThanOrEqualTo(twelvefold).isGreaterThan(twelvefold - unit * 12);
        assertThat(share % unit).isZero();
    }

    private static Scenario eligible(Scenario scenario) {
        return Scenario.plain()
                .area(scenario.area())
                .index(scenario.index())
                .code(scenario.code())
                .fields(scenario.fields().toArray(new Claim[0]))
                .publicMoney(Math.min(scenario.publicMoney(), 25_000_000));
    }

    @Property(tries = 3_000)
    void the_interval_holds_every_answer_and_reaches_both_ends(@ForAll Scenario scenario) {
        YenRange range = scenario.assess().amount(Local10000Amount.NATIONAL_SHARE);
        List<Long> reached = new ArrayList<>();
        for (Scenario filled : Oracle.fillings(scenario)) {
            for (Scenario judged : judged(filled)) {
                Assessment assessment = judged.assess();
                YenRange share = assessment.amount(Local10000Amount.NATIONAL_SHARE);
                long least =
                        assessment.verdict() == Verdict.ELIGIBLE ? range.yen().value() : 0;
                assertThat(share.yen().value()).isBetween(least, range.atMost().value());
                assertThat(share.atMost().value())
                        .isBetween(least, range.atMost().value());
                reached.add(share.yen().value());
                reached.add(share.atMost().value());
            }
        }
        assertThat(Collections.max(reached)).isEqualTo(range.atMost().value());
        if (scenario.assess().verdict() == Verdict.ELIGIBLE) {
            assertThat(Collections.min(reached)).isEqualTo(range.yen().value());
        }
    }

    private static List<Scenario> judged(Scenario scenario) {
        List<Scenario> all = new ArrayList<>(List.of(scenario));
        for (int i = 0; i < 4; i++) {
            String name = Scenario.CRITERIA.get(i);
            String stated = scenario.criteria().get(i);
            if (stated == null || stated.equals("PENDING")) {
                List<Scenario> longer = new ArrayList<>();
                all.forEach(each -> {
                    longer.add(each.criterion(name, "MET"));
                    longer.add(each.criterion(name, "NOT_MET"));
                });
                all = longer;
            }
        }
        return all;
    }

    /** What a person may still state about area, index, fields and criteria: asked if and only if it matters. */
    @Property(tries = 3_000)
    void a_question_is_listed_if_and_only_if_an_answer_changes_something(@ForAll Scenario scenario) {
        Set<String> listed = new HashSet<>(pointers(scenario.assess().openQuestions()));
        String verdict = Oracle.verdict(scenario);
        Set<String> expected = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            String judgement = scenario.criteria().get(i);
            boolean assumed = scenario.edition().equals(Scenario.R8) && "NOT_MET".equals(judgement);
            if (judgement == null || judgement.equals("PENDING") || assumed) {
                expected.add("/project/criteria/" + Scenario.CRITERIA.get(i));
            }
        }
        if (!verdict.equals("INELIGIBLE")) {
            expected.addAll(questionsOfTheShare(scenario));
        }
        listed.removeIf(question -> question.startsWith("/costs") || question.startsWith("/funding"));
        assertThat(listed).isEqualTo(expected);
    }

    /** A fact is a question if two fillings that differ in it alone have different shares. */
    private static Set<String> questionsOfTheShare(Scenario scenario) {
        Set<String> questions = new HashSet<>();
        List<Scenario> fillings = Oracle.fillings(scenario);
        for (Scenario one : fillings) {
            for (Scenario other : fillings) {
                if (Oracle.national(one, 1) != Oracle.national(other, 1)
                        || Oracle.national(one, 1_000) != Oracle.national(other, 1_000)) {
                    addDifference(one, other, questions);
                }
            }
        }
        return questions;
    }

    private static void addDifference(Scenario one, Scenario other, Set<String> questions) {
        boolean area = !one.area().equals(other.area());
        boolean index = !one.index().equals(other.index());
        List<Integer> fields = new ArrayList<>();
        for (int i = 0; i < one.fields().size(); i++) {
            if (!one.fields().get(i).equals(other.fields().get(i))) {
                fields.add(i);
            }
        }
        int differences = (area ? 1 : 0) + (index ? 1 : 0) + fields.size();
        if (differences != 1) {
            return;
        }
        if (area) {
            questions.add("/applicant/disadvantagedArea");
        } else if (index) {
            questions.add("/applicant/fiscalStrengthIndex");
        } else {
            questions.add("/project/priorityFields/" + fields.get(0) + "/judgement");
        }
    }

    /** A doubt about a cost or an entry of the finance is listed if the last answer of all still matters. */
    @Property(tries = 3_000)
    void a_doubt_is_listed_where_its_answer_changes_a_finding(@ForAll Scenario scenario) {
        Assessment assessment = scenario.assess();
        Set<String> listed = new HashSet<>(pointers(assessment.openQuestions()));
        List<String> doubts = doubts(scenario.tree());
        List<String> unlisted = new ArrayList<>(doubts);
        unlisted.removeAll(listed);
        for (String doubt : doubts) {
            List<String> others = new ArrayList<>(doubts);
            others.remove(doubt);
            if (listed.contains(doubt)) {
                assertThat(compared(answered(scenario, others)))
                        .as(doubt)
                        .isNotEqualTo(compared(answered(scenario, doubts)));
            }
        }
        if (Oracle.costs(scenario).equals("VIOLATED")) {
            unlisted.removeIf(doubt -> doubt.startsWith("/costs"));
        }
        assertThat(outcomes(answered(scenario, unlisted))).isEqualTo(outcomes(assessment));
    }

    private static List<String> compared(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.outcome() + " " + finding.facts())
                .toList();
    }

    private static List<String> doubts(JsonNode tree) {
        List<String> doubts = new ArrayList<>();
        for (int i = 0; i < tree.path("costs").size(); i++) {
            addDoubt(tree, "/costs/" + i + "/category", "RESEARCH", doubts);
            addDoubt(tree, "/costs/" + i + "/category", "OTHER", doubts);
        }
        for (int i = 0; i < tree.at("/funding/privateFinance").size(); i++) {
            String entry = "/funding/privateFinance/" + i;
            addDoubt(tree, entry + "/provider", "OTHER", doubts);
            if (tree.at(entry + "/kind").asText().equals("LOAN")) {
                addDoubt(tree, entry + "/security", "OTHER_ASSETS", doubts);
            }
        }
        return doubts;
    }

    private static void addDoubt(JsonNode tree, String pointer, String doubtful, List<String> doubts) {
        if (tree.at(pointer).asText().equals(doubtful)) {
            doubts.add(pointer);
        }
    }

    private static Assessment answered(Scenario scenario, List<String> doubts) {
        ObjectNode tree = scenario.tree();
        for (String doubt : doubts) {
            int last = doubt.lastIndexOf('/');
            String name = doubt.substring(last + 1);
            String answer = switch (name) {
                case "category" -> "FACILITY";
                case "provider" -> "REGIONAL_FUND";
                default -> "NONE";
            };
            ((ObjectNode) tree.at(doubt.substring(0, last))).put(name, answer);
        }
        return Scenario.assess(Local10000.applications(), tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 3_000)
    void the_order_of_costs_and_finance_changes_neither_verdict_nor_amounts(
            @ForAll Scenario scenario, @ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode tree = scenario.tree();
        shuffle((ArrayNode) tree.path("costs"), random);
        shuffle((ArrayNode) tree.path("funding").path("privateFinance"), random);
        shuffle((ArrayNode) tree.path("project").path("priorityFields"), random);
        Assessment shuffled =
                Scenario.assess(Local10000.applications(), tree.toString().getBytes(StandardCharsets.UTF_8));
        Assessment assessment = scenario.assess();
        assertThat(shuffled.verdict()).isEqualTo(assessment.verdict());
        assertThat(shuffled.amounts()).isEqualTo(assessment.amounts());
        assertThat(outcomes(shuffled)).isEqualTo(outcomes(assessment));
        assertThat(shuffled.openQuestions()).hasSameSizeAs(assessment.openQuestions());
    }

    private static void shuffle(ArrayNode list, Random random) {
        List<JsonNode> nodes = new ArrayList<>();
        list.forEach(nodes::add);
        Collections.shuffle(nodes, random);
        list.removeAll();
        list.addAll(nodes);
    }
}
