package jp.chiikiryoku.benchmarks.engine;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.application.Local10000Amount;

/**
 * What every engine must answer: less than the library does, which adds reasons, steps and remedies.
 *
 * @param outcomes one outcome for each rule, in the order of the rules
 * @param verdict the answer to the whole
 * @param publicMoney the public money in yen
 * @param nationalShare the national share in yen
 * @param localShare the local share in yen
 */
public record Decision(
        List<Outcome> outcomes, Verdict verdict, YenRange publicMoney, YenRange nationalShare, YenRange localShare) {

    /**
     * Reads the library's own answer.
     *
     * @param assessment the assessment
     * @return its outcomes, verdict and amounts
     */
    public static Decision of(Assessment assessment) {
        return new Decision(
                assessment.findings().stream().map(Finding::outcome).toList(),
                assessment.verdict(),
                assessment.amount(Local10000Amount.PUBLIC_MONEY),
                assessment.amount(Local10000Amount.NATIONAL_SHARE),
                assessment.amount(Local10000Amount.LOCAL_SHARE));
    }

    /**
     * Reads the answer of an engine that knows only texts, numbers, lists and maps.
     *
     * @param answer the answer by the names of its parts
     * @return the same as values
     */
    public static Decision of(Map<?, ?> answer) {
        List<?> outcomes = (List<?>) answer.get("outcomes");
        return new Decision(
                outcomes.stream().map(each -> Outcome.valueOf((String) each)).toList(),
                Verdict.valueOf((String) answer.get("verdict")),
                range(answer.get("publicMoney")),
                range(answer.get("nationalShare")),
                range(answer.get("localShare")));
    }

    private static YenRange range(Object ends) {
        List<?> both = (List<?>) ends;
        return YenRange.of(yen(both.get(0)), yen(both.get(1)));
    }

    private static Yen yen(Object number) {
        return Yen.of(((Number) number).longValue());
    }
}
