package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.claim.StartUpWindow;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.StartUpFigures;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import org.jspecify.annotations.Nullable;

/**
 * {@code KYR-START-UP-WINDOW}: a start-up falls into the window from the second year of the term to a year after it.
 *
 * <p>With a term from 2022-06-15 to 2025-06-14 a start-up on 2023-06-15 satisfies the rule, one on 2023-06-14 leaves it open
 * (it counts in fiscal years) and one on 2023-03-31 violates it. Source: the ministry's document on the budget of 令和6年度
 * (「任期2年目から任期終了翌年」).
 */
final class StartUpWindowRule implements RuleCheck<CheckedClaim> {

    private static final Pointer START_UPS = Pointer.parse("/startUps");

    private final RuleAnswers answers;
    private final Finding nothingToAsk;
    private final @Nullable StartUpFigures figures;

    StartUpWindowRule(@Nullable StartUpFigures figures, Edition<?> edition) {
        this.answers = RuleAnswers.of(KyoryokutaiRule.START_UP_WINDOW, START_UPS, edition);
        this.nothingToAsk = answers.satisfied("nothing-to-ask", Facts.empty());
        this.figures = figures;
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedClaim claim) {
        List<CheckedStartUp> startUps = claim.startUps();
        if (startUps.isEmpty() || figures == null) {
            return nothingToAsk;
        }
        List<Finding> each = new ArrayList<>(startUps.size());
        for (int i = 0; i < startUps.size(); i++) {
            each.add(check(i, startUps.get(i).startedOn(), startUps.get(i).window(figures)));
        }
        Finding combined = answers.combined(each);
        return combined.outcome() == Outcome.VIOLATED
                ? combined.withRemedies(ElementRemedies.ofStartUps(startUps, figures))
                : combined;
    }

    private Finding check(int index, LocalDate day, StartUpWindow window) {
        RuleAnswers atDay = answers.at(placeOf(index));
        Facts facts = facts(index, day, window);
        return switch (window.outcomeOn(day)) {
            case SATISFIED -> atDay.satisfied(facts);
            case UNDETERMINED ->
                atDay.undetermined(window.hasCertainDays() ? "undetermined" : "undetermined-years-alone", facts);
            case VIOLATED -> atDay.violated(refusal(day, window), facts);
        };
    }

    /** Each window that holds a day, with its first and last one. */
    private static Facts facts(int index, LocalDate day, StartUpWindow window) {
        Facts facts = Facts.of("number", index + 1, "startedOn", day);
        if (window.hasCertainDays()) {
            facts = facts.with("from", window.certainFrom(), "until", window.certainUntil());
        }
        return window.hasPossibleDays()
                ? facts.with("possibleFrom", window.possibleFrom(), "possibleUntil", window.possibleUntil())
                : facts;
    }

    private static String refusal(LocalDate day, StartUpWindow window) {
        if (!window.hasCertainDays()) {
            return window.hasPossibleDays() ? "violated-years-alone" : "violated-no-window";
        }
        return day.isBefore(window.certainFrom()) ? "violated-early" : "violated-late";
    }

    static Pointer placeOf(int index) {
        return START_UPS.at(index).member("startedOn");
    }
}
