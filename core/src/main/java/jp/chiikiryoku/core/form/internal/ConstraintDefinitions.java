package jp.chiikiryoku.core.form.internal;

import static java.util.Map.entry;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
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
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;

/** The one table of what constraints mean. */
public final class ConstraintDefinitions {

    private static final Map<Class<? extends Annotation>, ConstraintDefinition<?>> KNOWN = Map.ofEntries(
            entry(YenWithin.class, new YenWithinDefinition()),
            entry(AmountsWithinLimit.class, new AmountsWithinLimitDefinition()),
            entry(Ascending.class, new AscendingDefinition()),
            entry(CorporateNumberDigits.class, new CorporateNumberDigitsDefinition()),
            entry(DateOrder.class, new DateOrderDefinition()),
            entry(DayWithinLimits.class, new DayWithinLimitsDefinition()),
            entry(Distinct.class, new DistinctDefinition()),
            entry(GovernmentCode.class, new GovernmentCodeDefinition()),
            entry(PrefectureNumber.class, new PrefectureNumberDefinition()),
            entry(RateWithin.class, new RateWithinDefinition()),
            entry(VisibleText.class, new VisibleTextDefinition()),
            entry(YearOfTerm.class, new YearOfTermDefinition()),
            entry(DecimalMax.class, new DecimalMaxDefinition()),
            entry(DecimalMin.class, new DecimalMinDefinition()),
            entry(Digits.class, new DigitsDefinition()),
            entry(Max.class, new MaxDefinition()),
            entry(Min.class, new MinDefinition()),
            entry(NotBlank.class, new NotBlankDefinition()),
            entry(NotEmpty.class, new NotEmptyDefinition()),
            entry(Size.class, new SizeDefinition()));

    private static final ClassValue<Optional<ConstraintDefinition<?>>> DEFINITIONS = new ClassValue<>() {
        @Override
        protected Optional<ConstraintDefinition<?>> computeValue(Class<?> constraint) {
            ConstraintDefinition<?> known = KNOWN.get(constraint);
            return known != null
                    ? Optional.of(known)
                    : Optional.ofNullable(constraint.getAnnotation(CheckedBy.class))
                            .map(ConstraintDefinitions::make);
        }
    };

    private ConstraintDefinitions() {}

    /** Finds the definition of a constraint in the table, or by what the constraint names. */
    // A table entry and CheckedBy both name a definition of the very constraint.
    @SuppressWarnings("unchecked")
    public static <A extends Annotation> Optional<ConstraintDefinition<A>> find(Class<A> constraint) {
        return DEFINITIONS.get(constraint).map(definition -> (ConstraintDefinition<A>) definition);
    }

    private static ConstraintDefinition<?> make(CheckedBy named) {
        try {
            return named.value().getConstructor().newInstance();
        } catch (ReflectiveOperationException exception) {
            throw new IllegalArgumentException(
                    "The definition (" + named.value() + ") must be public with a public constructor.", exception);
        }
    }
}
