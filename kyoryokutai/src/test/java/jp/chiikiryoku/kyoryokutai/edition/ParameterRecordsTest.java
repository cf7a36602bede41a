package jp.chiikiryoku.kyoryokutai.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.ActivityFigures;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.Raised;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters.ExemptionTerms;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters.Service;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The parts of an edition as a program builds them. */
class ParameterRecordsTest {

    private static final Citation CITATION = new Citation("PRESS", "a page", Authority.PRESS);

    private static <T> Cited<T> cited(T value) {
        return Cited.of(value, CITATION);
    }

    private static Cited<Yen> yen(long yen) {
        return cited(Yen.of(yen));
    }

    private static Raised raised(long ceiling, long memberCap) {
        return new Raised(RaisedCeiling.POOR_ACCESS, yen(ceiling), yen(memberCap));
    }

    private static ActivityFigures activity(Raised raised) {
        return new ActivityFigures(yen(3), yen(2), yen(5), List.of(raised));
    }

    @Test
    void none_is_no_exemption_and_no_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExemptionTerms(Exemption.NONE, null, CITATION))
                .withMessage("The exemption (NONE) must be one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Raised(RaisedCeiling.NONE, yen(3), yen(5)))
                .withMessage("The reason (NONE) must be one.");
    }

    @Test
    void residence_overseas_is_no_service() {
        Service service = new Service(cited(2), cited(1));
        assertThat(new ExemptionTerms(Exemption.JET_FINISHER, service, CITATION).service())
                .isEqualTo(service);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExemptionTerms(Exemption.OVERSEAS_RESIDENT, service, CITATION))
                .withMessage("The exemption (OVERSEAS_RESIDENT) must not ask for a service.");
    }

    @Test
    void a_raised_ceiling_raises_the_ceiling_and_not_the_cap_on_both() {
        assertThat(activity(raised(3, 5)).raisedCeilings()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activity(raised(2, 5)))
                .withMessage("The raised ceiling (2円) must not be less than the ceiling (3円).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activity(raised(4, 6)))
                .withMessage("The cap on both with a raised ceiling (6円) must not be greater than without (5円).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> raised(6, 5))
                .withMessage("The ceiling (6円) must not be greater than the cap on both (5円).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityFigures(yen(6), yen(2), yen(5), List.of()))
                .withMessage("The ceiling (6円) must not be greater than the cap on both (5円).");
    }

    private static void lacks(String part, ThrowingCallable making) {
        assertThatNullPointerException().isThrownBy(making).withMessage(part);
    }

    @Test
    void a_part_that_is_missing_is_told_at_once() {
        FiscalYear year = FiscalYear.of(2024);
        LocalizedText title = new LocalizedText("人", "people");
        lacks("to", () -> new AreaMatrix.Row(null, "○"));
        lacks("from", () -> new AreaMatrix.Row(AreaCategory.METRO_FULL, null));
        lacks("leastYears", () -> new Service(null, cited(1)));
        lacks("withinYears", () -> new Service(cited(1), null));
        lacks("fiscalYear", () -> new Statistics.Year(null, 1, 1));
        lacks("members", () -> new Statistics.Year(year, null, 1));
        lacks("bodies", () -> new Statistics.Year(year, 1, null));
        lacks("fiscalYear", () -> new Statistics.Goal(null, cited(1), cited(title)));
        lacks("members", () -> new Statistics.Goal(year, null, cited(title)));
        lacks("origin", () -> new Statistics.Goal(year, cited(1), null));
        lacks("title", () -> new Statistics.Share(null, cited(Rate.of(1, 2))));
        lacks("about", () -> new Statistics.Share(title, null));
        lacks("title", () -> new SupportMeasures.Measure(null, List.of(MemberStage.TERM), List.of(Addressee.MEMBER)));
        lacks("budget", () -> new SupportMeasures(null, List.of(), CITATION));
        lacks("citation", () -> new SupportMeasures(yen(1), List.of(), null));
    }

    @Test
    void the_symbols_of_a_row_can_be_part_of_another_constraint() {
        assertThat(AreaSymbols.class.getAnnotation(Target.class).value()).contains(ElementType.ANNOTATION_TYPE);
    }
}
