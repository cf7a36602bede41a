package jp.chiikiryoku.kyoryokutai.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The accepted costs of one fiscal year as a municipality or prefecture claims them; the payload of kind {@code
 * kyoryokutai-claim}.
 *
 * <p>An amount that is absent is not claimed. All amounts are in yen.
 *
 * @param edition the edition that applies, or null if the fiscal year chooses it
 * @param fiscalYear the fiscal year of the costs
 * @param body the local government that claims
 * @param recruitment cost of recruiting members (募集等), or null if it is not claimed
 * @param trial cost of trial stays (おためし地域おこし協力隊), or null if it is not claimed
 * @param internship cost of internships (地域おこし協力隊インターン), or null if it is not claimed
 * @param members cost of the activities of each member (隊員の活動)
 * @param support cost of daily support of members (日々のサポート), or null if it is not claimed
 * @param startUps cost of start-ups and business successions (起業・事業承継)
 * @param vacantHouses cost of renovating vacant houses (空き家の改修)
 * @param foreignRecruitment cost of winning foreign residents as members (外国人の採用につなげる取組), or null if it is not
 *     claimed
 * @param foreignSupport cost of supporting foreign members (外国人の隊員のサポート), or null if it is not claimed
 */
@Eligible(kind = KyoryokutaiClaim.KIND, groups = Eligibility.class)
public record KyoryokutaiClaim(
        @Nullable String edition,
        @NotNull(message = Messages.REQUIRED) @Nullable FiscalYear fiscalYear,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Body body,

        @YenWithin @Nullable Yen recruitment,
        @YenWithin @Nullable Yen trial,
        @Valid @Nullable Internship internship,

        @Distinct(by = "id") @AmountsWithinLimit(of = {"remuneration", "otherActivity"})
        List<@NotNull(message = Messages.REQUIRED) @Valid MemberCost> members,

        @YenWithin @Nullable Yen support,

        @Distinct(by = "memberId") @AmountsWithinLimit(of = "cost")
        List<@NotNull(message = Messages.REQUIRED) @Valid StartUp> startUps,

        @Distinct(by = "memberId") @AmountsWithinLimit(of = "cost")
        List<@NotNull(message = Messages.REQUIRED) @Valid VacantHouse> vacantHouses,

        @YenWithin @Nullable Yen foreignRecruitment,
        @YenWithin @Nullable Yen foreignSupport)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = "kyoryokutai-claim";

    public KyoryokutaiClaim {
        members = StatedLists.copyOrEmpty(members);
        startUps = StatedLists.copyOrEmpty(startUps);
        vacantHouses = StatedLists.copyOrEmpty(vacantHouses);
    }

    /** Obtains a builder of a claim that states nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns this claim under a named edition. */
    public KyoryokutaiClaim withEdition(String newEdition) {
        return new KyoryokutaiClaim(
                newEdition,
                fiscalYear,
                body,
                recruitment,
                trial,
                internship,
                members,
                support,
                startUps,
                vacantHouses,
                foreignRecruitment,
                foreignSupport);
    }

    /** Builds a claim; what is not set is not stated. Not shared between threads. */
    public static final class Builder {

        private @Nullable String edition;
        private @Nullable FiscalYear fiscalYear;
        private @Nullable Body body;
        private @Nullable Yen recruitment;
        private @Nullable Yen trial;
        private @Nullable Internship internship;
        private List<MemberCost> members = List.of();
        private @Nullable Yen support;
        private List<StartUp> startUps = List.of();
        private List<VacantHouse> vacantHouses = List.of();
        private @Nullable Yen foreignRecruitment;
        private @Nullable Yen foreignSupport;

        private Builder() {}

        /**
         * Sets the edition that applies.
         *
         * @param newEdition its id, such as {@code r6}
         */
        public Builder edition(String newEdition) {
            edition = newEdition;
            return this;
        }

        /** Sets the fiscal year of the costs. */
        public Builder fiscalYear(FiscalYear newFiscalYear) {
            fiscalYear = newFiscalYear;
            return this;
        }

        /** Sets the local government that claims. */
        public Builder body(Body newBody) {
            body = newBody;
            return this;
        }

        /**
         * Sets the cost of recruiting members (募集等).
         *
         * @param newRecruitment the cost in yen
         */
        public Builder recruitment(Yen newRecruitment) {
            recruitment = newRecruitment;
            return this;
        }

        /**
         * Sets the cost of trial stays (おためし地域おこし協力隊).
         *
         * @param newTrial the cost in yen
         */
        public Builder trial(Yen newTrial) {
            trial = newTrial;
            return this;
        }

        /** Sets the cost of internships (地域おこし協力隊インターン). */
        public Builder internship(Internship newInternship) {
            internship = newInternship;
            return this;
        }

        /** Sets the cost of the activities of each member (隊員の活動). */
        public Builder members(List<MemberCost> newMembers) {
            members = newMembers;
            return this;
        }

        /**
         * Sets the cost of daily support of members (日々のサポート).
         *
         * @param newSupport the cost in yen
         */
        public Builder support(Yen newSupport) {
            support = newSupport;
            return this;
        }

        /** Sets the cost of start-ups and business successions (起業・事業承継). */
        public Builder startUps(List<StartUp> newStartUps) {
            startUps = newStartUps;
            return this;
        }

        /** Sets the cost of renovating vacant houses (空き家の改修). */
        public Builder vacantHouses(List<VacantHouse> newVacantHouses) {
            vacantHouses = newVacantHouses;
            return this;
        }

        /**
         * Sets the cost of winning foreign residents as members (外国人の採用につなげる取組).
         *
         * @param newForeignRecruitment the cost in yen
         */
        public Builder foreignRecruitment(Yen newForeignRecruitment) {
            foreignRecruitment = newForeignRecruitment;
            return this;
        }

        /**
         * Sets the cost of supporting foreign members (外国人の隊員のサポート).
         *
         * @param newForeignSupport the cost in yen
         */
        public Builder foreignSupport(Yen newForeignSupport) {
            foreignSupport = newForeignSupport;
            return this;
        }

        /** Builds the record, which is checked where it is assessed. */
        public KyoryokutaiClaim build() {
            return new KyoryokutaiClaim(
                    edition,
                    fiscalYear,
                    body,
                    recruitment,
                    trial,
                    internship,
                    members,
                    support,
                    startUps,
                    vacantHouses,
                    foreignRecruitment,
                    foreignSupport);
        }
    }
}
