package jp.chiikiryoku.kyoryokutai.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.RateWithin;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The caps and rates of a claim. An item that is null is not known to the edition.
 *
 * @param recruitmentCap the cap on recruiting for each local government, in yen
 * @param trialCap the cap on trial stays for each local government, in yen
 * @param internship the figures of internships
 * @param activity the figures of the members' activities
 * @param supportCap the cap on daily support for each local government, in yen
 * @param startUp the figures of start-ups and business successions
 * @param vacantHouseRate the rate of the renovation of vacant houses; no cap is known
 * @param foreignRecruitmentCap the cap on winning foreign residents as members, in yen
 * @param foreignSupportCap the cap on supporting foreign members, in yen
 * @param rate the rate of all items but the vacant houses
 * @param totalRounding how the total is rounded
 */
public record KyoryokutaiClaimParameters(
        @Nullable Cited<@YenWithin(min = 1) Yen> recruitmentCap,
        @Nullable Cited<@YenWithin(min = 1) Yen> trialCap,
        @Nullable InternshipFigures internship,
        ActivityFigures activity,
        @Nullable Cited<@YenWithin(min = 1) Yen> supportCap,
        @Nullable StartUpFigures startUp,
        @Nullable Cited<@RateWithin(min = "1/100", max = "1") Rate> vacantHouseRate,
        @Nullable Cited<@YenWithin(min = 1) Yen> foreignRecruitmentCap,
        @Nullable Cited<@YenWithin(min = 1) Yen> foreignSupportCap,
        Cited<@RateWithin(min = "1/100", max = "1") Rate> rate,
        Cited<Rounding> totalRounding) {

    public KyoryokutaiClaimParameters {
        requireNonNull(activity, "activity");
        requireNonNull(rate, "rate");
        requireNonNull(totalRounding, "totalRounding");
    }

    /**
     * The figures of internships.
     *
     * @param programmeCap the cap on making the programme for each local government, in yen
     * @param perActivityDay the cap on an intern for each day of activity, in yen
     */
    public record InternshipFigures(
            Cited<@YenWithin(min = 1) Yen> programmeCap, Cited<@YenWithin(min = 1) Yen> perActivityDay) {
        public InternshipFigures {
            requireNonNull(programmeCap, "programmeCap");
            requireNonNull(perActivityDay, "perActivityDay");
        }
    }

    /**
     * The figures of a member's activities.
     *
     * @param remunerationCeiling the ceiling of the remuneration, in yen
     * @param otherCap the cap on other cost, in yen
     * @param memberCap the cap on both together, in yen
     * @param raisedCeilings the ceilings that are raised for a reason
     */
    public record ActivityFigures(
            Cited<@YenWithin(min = 1) Yen> remunerationCeiling,
            Cited<@YenWithin(min = 1) Yen> otherCap,
            Cited<@YenWithin(min = 1) Yen> memberCap,
            @Distinct(by = "reason") List<@Valid Raised> raisedCeilings) {
        /**
         * Checks that all parts are there and fit each other, and copies the list.
         *
         * @throws IllegalArgumentException if the ceiling is greater than the cap on both, or a raised ceiling lowers it
         *     or raises that cap
         */
        public ActivityFigures {
            requireNonNull(remunerationCeiling, "remunerationCeiling");
            requireNonNull(otherCap, "otherCap");
            requireNonNull(memberCap, "memberCap");
            raisedCeilings = List.copyOf(raisedCeilings);
            checkWithin(remunerationCeiling, memberCap);
            for (Raised raised : raisedCeilings) {
                checkRaised(raised, remunerationCeiling, memberCap);
            }
        }

        private static void checkRaised(Raised raised, Cited<Yen> ceiling, Cited<Yen> memberCap) {
            if (isGreater(ceiling, raised.ceiling())) {
                throw new IllegalArgumentException("The raised ceiling ("
                        + raised.ceiling().value() + ") must not be less than the ceiling (" + ceiling.value() + ").");
            }
            if (isGreater(raised.memberCap(), memberCap)) {
                throw new IllegalArgumentException("The cap on both with a raised ceiling ("
                        + raised.memberCap().value() + ") must not be greater than without (" + memberCap.value()
                        + ").");
            }
        }
    }

    private static void checkWithin(Cited<Yen> ceiling, Cited<Yen> memberCap) {
        if (isGreater(ceiling, memberCap)) {
            throw new IllegalArgumentException("The ceiling (" + ceiling.value()
                    + ") must not be greater than the cap on both (" + memberCap.value() + ").");
        }
    }

    // What has several readings is compared when each is settled.
    private static boolean isGreater(Cited<Yen> one, Cited<Yen> other) {
        return one.isSettled() && other.isSettled() && one.value().isGreaterThan(other.value());
    }

    /**
     * A raised ceiling of the remuneration. It trades against the other cost: the cap on both together stays.
     *
     * @param reason why it is raised
     * @param ceiling the raised ceiling, in yen
     * @param memberCap the cap on remuneration and other cost together, in yen
     */
    public record Raised(
            RaisedCeiling reason, Cited<@YenWithin(min = 1) Yen> ceiling, Cited<@YenWithin(min = 1) Yen> memberCap) {
        /**
         * Checks that all parts are there and fit each other.
         *
         * @throws IllegalArgumentException if the reason is {@code NONE}, or the ceiling is greater than the cap on both
         */
        public Raised {
            requireNonNull(reason, "reason");
            requireNonNull(ceiling, "ceiling");
            requireNonNull(memberCap, "memberCap");
            if (reason == RaisedCeiling.NONE) {
                throw new IllegalArgumentException("The reason (" + reason + ") must be one.");
            }
            checkWithin(ceiling, memberCap);
        }
    }

    /**
     * The figures of start-ups and business successions.
     *
     * @param cap the cap for each person, in yen
     * @param fromYearOfTerm the year of the term from which a start-up counts, 2 for the second
     * @param yearsAfterTerm the years after the end of the term until which it counts
     */
    public record StartUpFigures(
            Cited<@YenWithin(min = 1) Yen> cap,
            Cited<@Min(1) @Max(50) Integer> fromYearOfTerm,
            Cited<@Min(0) @Max(50) Integer> yearsAfterTerm) {
        public StartUpFigures {
            requireNonNull(cap, "cap");
            requireNonNull(fromYearOfTerm, "fromYearOfTerm");
            requireNonNull(yearsAfterTerm, "yearsAfterTerm");
        }
    }
}
