package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/**
 * {@code KGJ-EMPLOYMENT}, {@code KGJ-NOT-ALREADY-LOCAL} and {@code KGJ-TENURE}: who the person is.
 */
final class PersonRules {

    private static final Pointer WORKER = Pointer.parse("/worker");
    private static final Pointer LOCAL = WORKER.member("worksInMunicipality");
    private static final Pointer MONTHS = WORKER.member("monthsEmployed");

    private final Citation employment;
    private final Citation notAlreadyLocal;
    private final Citation tenure;
    private final int tenureMonths;

    PersonRules(Cited<Integer> tenureMonths, Edition<?> edition) {
        this.employment = edition.citationOf(KigyojinRule.EMPLOYMENT.id());
        this.notAlreadyLocal = edition.citationOf(KigyojinRule.NOT_ALREADY_LOCAL.id());
        this.tenure = edition.citationOf(KigyojinRule.TENURE.id());
        this.tenureMonths = tenureMonths.value();
    }

    Finding checkEmployment(Employment stated, Pointer place) {
        Facts facts = Facts.of("employment", stated);
        return switch (stated) {
            case EMPLOYEE -> Finding.satisfied(KigyojinRule.EMPLOYMENT, place, facts, employment);
            case OFFICER -> Finding.undetermined(KigyojinRule.EMPLOYMENT, place, facts, employment);
            case FREELANCE -> Finding.violated(KigyojinRule.EMPLOYMENT, place, facts, employment);
        };
    }

    Finding checkEmployment(Worker worker) {
        return checkEmployment(requireNonNull(worker.employment(), "employment"), WORKER.member("employment"));
    }

    Finding checkNotAlreadyLocal(Worker worker) {
        KigyojinRule rule = KigyojinRule.NOT_ALREADY_LOCAL;
        Boolean local = worker.worksInMunicipality();
        if (local == null) {
            return Finding.undetermined(rule, LOCAL, Facts.empty(), notAlreadyLocal)
                    .withText("undetermined-unknown");
        }
        return local
                ? Finding.undetermined(rule, LOCAL, Facts.empty(), notAlreadyLocal)
                : Finding.satisfied(rule, LOCAL, Facts.empty(), notAlreadyLocal);
    }

    Finding checkTenure(Worker worker, Mode mode) {
        KigyojinRule rule = KigyojinRule.TENURE;
        if (mode != Mode.DISPATCH) {
            return Finding.satisfied(rule, MONTHS, Facts.empty(), tenure).withText("nothing-to-ask");
        }
        Facts facts = Facts.of("needed", tenureMonths);
        Integer months = worker.monthsEmployed();
        if (months == null) {
            return Finding.undetermined(rule, MONTHS, facts, tenure).withText("undetermined-unknown");
        }
        Facts withMonths = facts.with("months", months);
        return months < tenureMonths
                ? Finding.undetermined(rule, MONTHS, withMonths, tenure)
                : Finding.satisfied(rule, MONTHS, withMonths, tenure);
    }
}
