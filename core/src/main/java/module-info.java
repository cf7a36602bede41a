/**
 * Values, editions and assessment that every programme shares; knows no programme.
 *
 * @provides jakarta.validation.ConstraintValidator the validators of the constraints
 */
module jp.chiikiryoku.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires static org.hibernate.validator;
    requires org.slf4j;

    exports jp.chiikiryoku.core.assessment;
    exports jp.chiikiryoku.core.calendar;
    exports jp.chiikiryoku.core.claim;
    exports jp.chiikiryoku.core.constraint;
    exports jp.chiikiryoku.core.edition;
    exports jp.chiikiryoku.core.form;
    exports jp.chiikiryoku.core.government;
    exports jp.chiikiryoku.core.jakarta;
    exports jp.chiikiryoku.core.jakarta.internal to
            org.hibernate.validator;
    exports jp.chiikiryoku.core.json;
    exports jp.chiikiryoku.core.kind;
    exports jp.chiikiryoku.core.money;
    exports jp.chiikiryoku.core.report;
    exports jp.chiikiryoku.core.schema;
    exports jp.chiikiryoku.core.text;

    // Jakarta Validation reads the constrained records of these packages.
    opens jp.chiikiryoku.core.assessment;
    opens jp.chiikiryoku.core.government;

    uses jp.chiikiryoku.core.kind.KindProvider;

    provides jakarta.validation.ConstraintValidator with
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfYenWithin,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfAmountsWithinLimit,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfAscending,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfCorporateNumberDigits,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfDateOrder,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfDayWithinLimits,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfInstantWithinLimits,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfDistinct,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfGovernmentCode,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfPrefectureNumber,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfRateWithin,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfVisibleText,
            jp.chiikiryoku.core.jakarta.internal.CoreValidators.OfYearOfTerm,
            jp.chiikiryoku.core.jakarta.internal.EligibleValidator;
}
