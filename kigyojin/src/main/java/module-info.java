/**
 * 地域活性化起業人: the agreement about a person and the yearly claim of a municipality.
 *
 * @provides jakarta.validation.ConstraintValidator the validators of its constraints
 * @provides jp.chiikiryoku.core.kind.KindProvider the kinds {@code kigyojin} and {@code kigyojin-claim}
 */
module jp.chiikiryoku.kigyojin {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.kigyojin;
    exports jp.chiikiryoku.kigyojin.claim;
    exports jp.chiikiryoku.kigyojin.edition;
    exports jp.chiikiryoku.kigyojin.engagement;
    exports jp.chiikiryoku.kigyojin.claim.internal to
            org.hibernate.validator;
    exports jp.chiikiryoku.kigyojin.engagement.internal to
            org.hibernate.validator;

    // Jakarta Validation reads the constrained records of these packages.
    opens jp.chiikiryoku.kigyojin.claim;
    opens jp.chiikiryoku.kigyojin.engagement;

    provides jakarta.validation.ConstraintValidator with
            jp.chiikiryoku.kigyojin.claim.internal.AssignmentsOrPreparationValidator,
            jp.chiikiryoku.kigyojin.engagement.internal.CalendarMonthValidator,
            jp.chiikiryoku.kigyojin.engagement.internal.MemberOfModeValidator,
            jp.chiikiryoku.kigyojin.engagement.internal.WithinMonthValidator;
    provides jp.chiikiryoku.core.kind.KindProvider with
            jp.chiikiryoku.kigyojin.KigyojinKinds;
}
