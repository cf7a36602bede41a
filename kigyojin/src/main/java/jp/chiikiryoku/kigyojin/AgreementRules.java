package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/**
 * {@code KGJ-COUNTERPARTY}, {@code KGJ-DUTIES}, {@code KGJ-TERM} and {@code KGJ-AGREED-BEFORE-START}: what was agreed.
 */
final class AgreementRules {

    private static final Pointer COUNTERPARTY = Pointer.parse("/agreement/counterparty");
    private static final Pointer SIGNED_ON = Pointer.parse("/agreement/signedOn");
    private static final Pointer DUTIES = Pointer.parse("/duties");
    private static final Pointer TERM_ENDS = Pointer.parse("/term/endsOn");

    private static final int LAST_YEAR = 9999;

    private final Citation counterparty;
    private final Citation duties;
    private final Citation term;
    private final Citation agreedBeforeStart;
    private final int shortest;
    private final int longest;

    AgreementRules(EngagementParameters parameters, Edition<?> edition) {
        counterparty = edition.citationOf(KigyojinRule.COUNTERPARTY.id());
        duties = edition.citationOf(KigyojinRule.DUTIES.id());
        term = edition.citationOf(KigyojinRule.TERM.id());
        agreedBeforeStart = edition.citationOf(KigyojinRule.AGREED_BEFORE_START.id());
        shortest = parameters.shortestTerm().value();
        longest = parameters.longestTerm().value();
        if (shortest > longest) {
            throw new IllegalArgumentException(
                    "The shortest term (" + shortest + ") must not be longer than the longest (" + longest + ").");
        }
    }

    Finding checkCounterparty(Agreement agreement, Mode mode) {
        Counterparty stated = requireNonNull(agreement.counterparty(), "counterparty");
        Counterparty asked = mode == Mode.DISPATCH ? Counterparty.COMPANY : Counterparty.INDIVIDUAL;
        Facts facts = Facts.of("mode", mode, "stated", stated, "asked", asked);
        return stated == asked
                ? Finding.satisfied(KigyojinRule.COUNTERPARTY, COUNTERPARTY, facts, counterparty)
                : Finding.violated(KigyojinRule.COUNTERPARTY, COUNTERPARTY, facts, counterparty);
    }

    Finding checkDuties(@Nullable Duties stated) {
        Criterion criterion = stated == null ? null : new Criterion(stated.judgement(), stated.evidence());
        return Finding.judged(KigyojinRule.DUTIES, criterion, DUTIES, duties);
    }

    Finding checkTerm(Term stated) {
        LocalDate least = stated.lastDayOfMonth(shortest);
        LocalDate greatest = stated.lastDayOfMonth(longest);
        Facts facts = Facts.of(
                "startsOn", stated.startsOn(), "endsOn", stated.endsOn(), "shortest", shortest, "longest", longest);
        if (stated.endsOn().isBefore(least)) {
            return Finding.violated(KigyojinRule.TERM, TERM_ENDS, facts, term)
                    .withRemedies(endOn("extend-term", least));
        }
        if (stated.endsOn().isAfter(greatest)) {
            return Finding.violated(KigyojinRule.TERM, TERM_ENDS, facts, term)
                    .withText("violated-longer")
                    .withRemedies(endOn("shorten-term", greatest));
        }
        return Finding.satisfied(KigyojinRule.TERM, TERM_ENDS, facts, term);
    }

    private static List<Remedy> endOn(String id, LocalDate day) {
        // A payload cannot state a later year.
        return day.getYear() > LAST_YEAR
                ? List.of()
                : List.of(new Remedy(id, "remedy." + id, List.of(new Change(TERM_ENDS, day)), Facts.of("endsOn", day)));
    }

    Finding checkAgreedBeforeStart(Agreement agreement, Term stated) {
        LocalDate signed = requireNonNull(agreement.signedOn(), "signedOn");
        Facts facts = Facts.of("signedOn", signed, "startsOn", stated.startsOn());
        return signed.isAfter(stated.startsOn())
                ? Finding.undetermined(KigyojinRule.AGREED_BEFORE_START, SIGNED_ON, facts, agreedBeforeStart)
                : Finding.satisfied(KigyojinRule.AGREED_BEFORE_START, SIGNED_ON, facts, agreedBeforeStart);
    }
}
