package jp.chiikiryoku.kigyojin.engagement.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kigyojin.engagement.Agreement;
import jp.chiikiryoku.kigyojin.engagement.Counterparty;
import jp.chiikiryoku.kigyojin.engagement.Duties;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.Worker;
import org.jspecify.annotations.Nullable;

/** A well-formed engagement: what the rules see. Null only where a fact may be unknown. */
record CheckedEngagement(
        Mode mode,
        CheckedMunicipality municipality,
        CheckedCompany company,
        Employment employment,
        @Nullable Boolean worksInMunicipality,
        @Nullable Integer monthsEmployed,
        Judgement duties,
        Counterparty counterparty,
        LocalDate signedOn,
        Term term,
        CheckedPresence presence)
        implements ReceivingSide, SendingSide {

    static CheckedEngagement of(Engagement engagement) {
        Worker worker = requireNonNull(engagement.worker(), "worker");
        Agreement agreement = requireNonNull(engagement.agreement(), "agreement");
        Mode mode = requireNonNull(engagement.mode(), "mode");
        return new CheckedEngagement(
                mode,
                CheckedMunicipality.of(requireNonNull(engagement.municipality(), "municipality")),
                CheckedCompany.of(requireNonNull(engagement.company(), "company")),
                requireNonNull(worker.employment(), "employment"),
                worker.worksInMunicipality(),
                worker.monthsEmployed(),
                judgement(engagement.duties()),
                requireNonNull(agreement.counterparty(), "counterparty"),
                requireNonNull(agreement.signedOn(), "signedOn"),
                term(requireNonNull(engagement.term(), "term")),
                CheckedPresence.of(mode, requireNonNull(engagement.presence(), "presence")));
    }

    private static Judgement judgement(@Nullable Duties duties) {
        return duties == null ? Judgement.PENDING : requireNonNull(duties.judgement(), "judgement");
    }

    private static Term term(Period period) {
        return Term.of(requireNonNull(period.startsOn(), "startsOn"), requireNonNull(period.endsOn(), "endsOn"));
    }

    boolean isDispatch() {
        return mode == Mode.DISPATCH;
    }

    /** Whether the term has a day in a month. */
    boolean isInTerm(YearMonth month) {
        return term.overlaps(Term.of(month.atDay(1), month.atEndOfMonth()));
    }
}
