/**
 * Explained best assignments: needs of municipalities and offers of companies of 地域活性化起業人.
 *
 * @provides jp.chiikiryoku.core.kind.KindProvider the kind {@code kigyojin-matching}
 */
module jp.chiikiryoku.matching {
    requires transitive jp.chiikiryoku.kigyojin;
    requires org.jgrapht.core;

    exports jp.chiikiryoku.matching;
    exports jp.chiikiryoku.matching.kigyojin;
    exports jp.chiikiryoku.matching.kigyojin.internal to
            org.hibernate.validator;

    // Jakarta Validation reads the constrained records of this package.
    opens jp.chiikiryoku.matching.kigyojin;

    provides jakarta.validation.ConstraintValidator with
            jp.chiikiryoku.matching.kigyojin.internal.FieldTextBesideOtherValidator;
    provides jp.chiikiryoku.core.kind.KindProvider with
            jp.chiikiryoku.matching.kigyojin.KigyojinMatchingKinds;
}
