package jp.chiikiryoku.benchmarks.engine;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import org.jeasy.rules.api.Action;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The rules for Easy Rules: one for each way in which a rule is not satisfied, then verdict, rates and amounts. */
public final class EasyRulesEngine implements Engine<Facts, Ledger> {

    private static final String APPLICATION = "application";
    private static final String LEDGER = "ledger";
    private static final String SUMS = "sums";
    private static final String CERTAIN_RATE = "certainRate";
    private static final String POSSIBLE_RATE = "possibleRate";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private int priority;

    /** Registers the rules. */
    public EasyRulesEngine() {
        addJudgement(Local10000Rule.COMMUNITY_BASED, Criteria::communityBased);
        addJudgement(Local10000Rule.PUBLIC_ISSUE, Criteria::publicIssue);
        addJudgement(Local10000Rule.NOVELTY, Criteria::novelty);
        addJudgement(Local10000Rule.MODEL_QUALITY, Criteria::modelQuality);
        addCosts();
        addFinance();
        addVerdict();
        addRates();
        add("amounts", facts -> true, EasyRulesEngine::grant);
    }

    @Override
    public Facts prepare(Application application) {
        Facts facts = new Facts();
        facts.put(APPLICATION, application);
        return facts;
    }

    @Override
    public Ledger decide(Facts facts) {
        Ledger ledger = new Ledger();
        facts.put(LEDGER, ledger);
        facts.put(CERTAIN_RATE, Figures.HALF);
        engine.fire(rules, facts);
        return ledger;
    }

    @Override
    public Decision read(Ledger output) {
        return output.close();
    }

    private void addJudgement(Local10000Rule rule, Function<Criteria, Criterion> criterion) {
        Function<Application, Judgement> judgement = application ->
                Judgement.of(criterion.apply(application.project().criteria()));
        addOutcome(rule, Outcome.VIOLATED, stated(each -> judgement.apply(each) == Judgement.NOT_MET));
        addOutcome(rule, Outcome.UNDETERMINED, stated(each -> judgement.apply(each) == Judgement.PENDING));
    }

    private void addCosts() {
        Local10000Rule rule = Local10000Rule.ELIGIBLE_COSTS;
        addOutcome(rule, Outcome.UNDETERMINED, stated(each -> Readings.hasCost(each, CostCategory.RESEARCH)));
        addOutcome(rule, Outcome.VIOLATED, stated(each -> Readings.hasCost(each, CostCategory.OTHER)));
    }

    private void addFinance() {
        add("finance", facts -> true, facts -> facts.put(SUMS, Readings.finance(application(facts))));
        addInterval(
                Local10000Rule.PRIVATE_FINANCE_COVERS,
                facts -> sums(facts).isCovering(money(facts)),
                facts -> sums(facts).all() >= money(facts));
        addInterval(
                Local10000Rule.CAP,
                facts -> sums(facts).isWithinCap(money(facts)),
                facts -> sums(facts).isPossiblyWithinCap(money(facts)));
        addDoubt(Local10000Rule.UNSECURED, Readings::hasOtherSecurity);
        addDoubt(Local10000Rule.LENDER, Readings::hasOtherProvider);
    }

    private void addInterval(Local10000Rule rule, Condition certain, Condition possible) {
        addOutcome(rule, Outcome.UNDETERMINED, facts -> !certain.evaluate(facts) && possible.evaluate(facts));
        addOutcome(rule, Outcome.VIOLATED, facts -> !possible.evaluate(facts));
    }

    private void addDoubt(Local10000Rule rule, Predicate<Application> doubt) {
        addOutcome(rule, Outcome.UNDETERMINED, facts -> !ledger(facts).isCovered() && doubt.test(application(facts)));
    }

    private void addVerdict() {
        addVerdict(Verdict.NEEDS_REVIEW, Outcome.UNDETERMINED);
        addVerdict(Verdict.INELIGIBLE, Outcome.VIOLATED);
    }

    private void addVerdict(Verdict verdict, Outcome outcome) {
        add(
                verdict.name(),
                facts -> ledger(facts).has(outcome),
                facts -> ledger(facts).decide(verdict));
    }

    private void addRates() {
        ToIntFunction<Application> ofArea = application -> Readings.rateOfArea(application.applicant());
        ToIntFunction<Application> ofField = application -> Figures.THREE_QUARTERS;
        addRate(CERTAIN_RATE, "area", EasyRulesEngine::isWeak, ofArea);
        addRate(CERTAIN_RATE, "field", each -> Readings.hasField(each, Judgement.MET), ofField);
        add(POSSIBLE_RATE, facts -> true, facts -> facts.put(POSSIBLE_RATE, facts.get(CERTAIN_RATE)));
        addRate(POSSIBLE_RATE, "area", EasyRulesEngine::isPossiblyWeak, ofArea);
        addRate(POSSIBLE_RATE, "field", each -> Readings.hasField(each, Judgement.PENDING), ofField);
    }

    private void addRate(
            String end, String reason, Predicate<Application> condition, ToIntFunction<Application> twelfths) {
        add(end + " " + reason, stated(condition), facts -> {
            int before = facts.get(end);
            facts.put(end, Math.max(before, twelfths.applyAsInt(application(facts))));
        });
    }

    private void addOutcome(Local10000Rule rule, Outcome outcome, Condition condition) {
        add(rule.id() + " " + outcome, condition, facts -> ledger(facts).put(rule, outcome));
    }

    private void add(String name, Condition condition, Action action) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(priority++)
                .when(condition)
                .then(action)
                .build());
    }

    private static Condition stated(Predicate<Application> condition) {
        return facts -> condition.test(application(facts));
    }

    private static boolean isWeak(Application application) {
        return Boolean.TRUE.equals(application.applicant().disadvantagedArea())
                && application.applicant().fiscalStrengthIndex() != null;
    }

    private static boolean isPossiblyWeak(Application application) {
        return !Boolean.FALSE.equals(application.applicant().disadvantagedArea());
    }

    private static void grant(Facts facts) {
        ledger(facts).grant(money(facts), facts.get(CERTAIN_RATE), facts.get(POSSIBLE_RATE));
    }

    private static Application application(Facts facts) {
        return facts.get(APPLICATION);
    }

    private static Ledger ledger(Facts facts) {
        return facts.get(LEDGER);
    }

    private static FinanceSums sums(Facts facts) {
        return facts.get(SUMS);
    }

    private static long money(Facts facts) {
        return Readings.publicMoney(application(facts));
    }
}
