package jp.chiikiryoku.benchmarks.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/** Where rules that fire one by one put down their answers; a rule that never fires is satisfied. */
public final class Ledger {

    private static final List<Local10000Rule> RULES = Local10000.applications().rules().stream()
            .map(Local10000Rule.class::cast)
            .toList();

    private final Map<Local10000Rule, Outcome> outcomes = new EnumMap<>(Local10000Rule.class);
    private Verdict verdict = Verdict.ELIGIBLE;
    private YenRange publicMoney = YenRange.ZERO;
    private YenRange nationalShare = YenRange.ZERO;
    private YenRange localShare = YenRange.ZERO;

    /** Makes a ledger in which every rule is satisfied. */
    public Ledger() {
        for (Local10000Rule rule : RULES) {
            outcomes.put(rule, Outcome.SATISFIED);
        }
    }

    /**
     * Puts down an outcome.
     *
     * @param rule the rule
     * @param outcome its outcome
     */
    public void put(Local10000Rule rule, Outcome outcome) {
        outcomes.put(rule, outcome);
    }

    /**
     * Looks an outcome up.
     *
     * @param rule the rule
     * @return its outcome so far
     */
    public Outcome outcome(Local10000Rule rule) {
        return outcomes.get(rule);
    }

    /**
     * Tells whether private finance reaches the public money and its cap without any doubt.
     *
     * @return true if both rules are satisfied
     */
    public boolean isCovered() {
        return outcome(Local10000Rule.PRIVATE_FINANCE_COVERS) == Outcome.SATISFIED
                && outcome(Local10000Rule.CAP) == Outcome.SATISFIED;
    }

    /**
     * Tells whether a rule has an outcome.
     *
     * @param outcome the outcome
     * @return true if one rule at least has it
     */
    public boolean has(Outcome outcome) {
        return outcomes.containsValue(outcome);
    }

    /**
     * Puts down the verdict.
     *
     * @param newVerdict the verdict
     */
    public void decide(Verdict newVerdict) {
        verdict = newVerdict;
    }

    /**
     * Returns the verdict so far.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Puts down the amounts as the verdict leaves them.
     *
     * @param money the public money in yen
     * @param certainRate the rate that is certain, in twelfths
     * @param possibleRate the rate that is possible, in twelfths
     */
    public void grant(long money, int certainRate, int possibleRate) {
        if (verdict == Verdict.INELIGIBLE) {
            return;
        }
        long least = Figures.share(money, certainRate);
        long most = Figures.share(money, possibleRate);
        publicMoney = range(money, money);
        nationalShare = range(least, most);
        localShare = range(money - most, money - least);
    }

    private YenRange range(long least, long most) {
        return YenRange.of(verdict == Verdict.ELIGIBLE ? Yen.of(least) : Yen.ZERO, Yen.of(most));
    }

    /**
     * Closes the ledger.
     *
     * @return what stands in it
     */
    public Decision close() {
        return new Decision(List.copyOf(outcomes.values()), verdict, publicMoney, nationalShare, localShare);
    }
}
