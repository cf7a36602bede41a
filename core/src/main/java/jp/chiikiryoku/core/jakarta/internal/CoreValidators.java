package jp.chiikiryoku.core.jakarta.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Ascending;
import jp.chiikiryoku.core.constraint.CorporateNumberDigits;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.PrefectureNumber;
import jp.chiikiryoku.core.constraint.RateWithin;
import jp.chiikiryoku.core.constraint.VisibleText;
import jp.chiikiryoku.core.constraint.YearOfTerm;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;

/** The validators of core's constraints, each of which says which type of value its constraint accepts. */
public final class CoreValidators {

    private CoreValidators() {}

    /** Of amounts. */
    public static final class OfYenWithin extends DefinedConstraintValidator<YenWithin, Yen> {}

    /** Of sums. */
    public static final class OfAmountsWithinLimit extends DefinedConstraintValidator<AmountsWithinLimit, List<?>> {}

    /** Of ascending lists. */
    public static final class OfAscending extends DefinedConstraintValidator<Ascending, List<?>> {}

    /** Of corporate numbers. */
    public static final class OfCorporateNumberDigits
            extends DefinedConstraintValidator<CorporateNumberDigits, String> {}

    /** Of dates. */
    public static final class OfDateOrder extends DefinedConstraintValidator<DateOrder, Record> {}

    /** Of days. */
    public static final class OfDayWithinLimits extends DefinedConstraintValidator<DayWithinLimits, LocalDate> {}

    /** Of instants. */
    public static final class OfInstantWithinLimits
            extends DefinedConstraintValidator<DayWithinLimits, OffsetDateTime> {}

    /** Of sets. */
    public static final class OfDistinct extends DefinedConstraintValidator<Distinct, List<?>> {}

    /** Of codes of local governments. */
    public static final class OfGovernmentCode extends DefinedConstraintValidator<GovernmentCode, String> {}

    /** Of numbers of prefectures. */
    public static final class OfPrefectureNumber extends DefinedConstraintValidator<PrefectureNumber, String> {}

    /** Of rates. */
    public static final class OfRateWithin extends DefinedConstraintValidator<RateWithin, Rate> {}

    /** Of fiscal years beside a term. */
    public static final class OfYearOfTerm extends DefinedConstraintValidator<YearOfTerm, Record> {}

    /** Of names. */
    public static final class OfVisibleText extends DefinedConstraintValidator<VisibleText, String> {}
}
