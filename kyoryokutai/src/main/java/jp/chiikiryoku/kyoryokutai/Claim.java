package jp.chiikiryoku.kyoryokutai;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.Amount;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Eligibility;
import jp.chiikiryoku.core.constraint.Eligible;
import jp.chiikiryoku.core.constraint.Review;
import jp.chiikiryoku.core.form.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.payload.StatedPayload;
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
@Eligible(kind = Kyoryokutai.CLAIM, groups = Eligibility.class)
@Eligible(kind = Kyoryokutai.CLAIM, reports = Outcome.UNDETERMINED, groups = Eligibility.class, payload = Review.class)
public record Claim(
        @Nullable String edition,
        @NotNull(message = Messages.REQUIRED) @Nullable FiscalYear fiscalYear,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Body body,

        @Amount @Nullable Yen recruitment,
        @Amount @Nullable Yen trial,
        @Valid @Nullable Internship internship,

        @Distinct(by = "id") @AmountsWithinLimit(of = {"remuneration", "otherActivity"})
        List<@NotNull(message = Messages.REQUIRED) @Valid MemberCost> members,

        @Amount @Nullable Yen support,

        @Distinct(by = "memberId") @AmountsWithinLimit(of = "cost")
        List<@NotNull(message = Messages.REQUIRED) @Valid StartUp> startUps,

        @Distinct(by = "memberId") @AmountsWithinLimit(of = "cost")
        List<@NotNull(message = Messages.REQUIRED) @Valid VacantHouse> vacantHouses,

        @Amount @Nullable Yen foreignRecruitment,
        @Amount @Nullable Yen foreignSupport)
        implements StatedPayload {

    public Claim {
        members = StatedLists.copyOrEmpty(members);
        startUps = StatedLists.copyOrEmpty(startUps);
        vacantHouses = StatedLists.copyOrEmpty(vacantHouses);
    }

    /**
     * Obtains a claim of nothing.
     *
     * @param fiscalYear the fiscal year of the costs
     * @param body the local government that claims
     * @return the record
     */
    public static Claim of(FiscalYear fiscalYear, Body body) {
        return new Claim(null, fiscalYear, body, null, null, null, List.of(), null, List.of(), List.of(), null, null);
    }

    /**
     * Returns this record with another edition.
     *
     * @param newEdition the edition that applies
     * @return the record
     */
    public Claim withEdition(String newEdition) {
        return new Claim(
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

    /**
     * Returns this record with another cost of recruiting.
     *
     * @param newRecruitment cost of recruiting members (募集等)
     * @return the record
     */
    public Claim withRecruitment(Yen newRecruitment) {
        return new Claim(
                edition,
                fiscalYear,
                body,
                newRecruitment,
                trial,
                internship,
                members,
                support,
                startUps,
                vacantHouses,
                foreignRecruitment,
                foreignSupport);
    }

    /**
     * Returns this record with another cost of trial stays.
     *
     * @param newTrial cost of trial stays (おためし地域おこし協力隊)
     * @return the record
     */
    public Claim withTrial(Yen newTrial) {
        return new Claim(
                edition,
                fiscalYear,
                body,
                recruitment,
                newTrial,
                internship,
                members,
                support,
                startUps,
                vacantHouses,
                foreignRecruitment,
                foreignSupport);
    }

    /**
     * Returns this record with another cost of internships.
     *
     * @param newInternship cost of internships (地域おこし協力隊インターン)
     * @return the record
     */
    public Claim withInternship(Internship newInternship) {
        return new Claim(
                edition,
                fiscalYear,
                body,
                recruitment,
                trial,
                newInternship,
                members,
                support,
                startUps,
                vacantHouses,
                foreignRecruitment,
                foreignSupport);
    }

    /**
     * Returns this record with other members.
     *
     * @param newMembers cost of the activities of each member (隊員の活動)
     * @return the record
     */
    public Claim withMembers(List<MemberCost> newMembers) {
        return new Claim(
                edition,
                fiscalYear,
                body,
                recruitment,
                trial,
                internship,
                newMembers,
                support,
                startUps,
                vacantHouses,
                foreignRecruitment,
                foreignSupport);
    }

    /**
     * Returns this record with another cost of daily support.
     *
     * @param newSupport cost of daily support of members (日々のサポート)
     * @return the record
     */
    public Claim withSupport(Yen newSupport) {
        return new Claim(
                edition,
                fiscalYear,
                body,
                recruitment,
                trial,
                internship,
                members,
                newSupport,
                startUps,
                vacantHouses,
                foreignRecruitment,
                foreignSupport);
    }

    /**
     * Returns this record with other start-ups.
     *
     * @param newStartUps cost of start-ups and business successions (起業・事業承継)
     * @return the record
     */
    public Claim withStartUps(List<StartUp> newStartUps) {
        return new Claim(
                edition,
                fiscalYear,
                body,
                recruitment,
                trial,
                internship,
                members,
                support,
                newStartUps,
                vacantHouses,
                foreignRecruitment,
                foreignSupport);
    }

    /**
     * Returns this record with other vacant houses.
     *
     * @param newVacantHouses cost of renovating vacant houses (空き家の改修)
     * @return the record
     */
    public Claim withVacantHouses(List<VacantHouse> newVacantHouses) {
        return new Claim(
                edition,
                fiscalYear,
                body,
                recruitment,
                trial,
                internship,
                members,
                support,
                startUps,
                newVacantHouses,
                foreignRecruitment,
                foreignSupport);
    }

    /**
     * Returns this record with another cost of winning foreign residents as members.
     *
     * @param newForeignRecruitment cost of winning foreign residents as members (外国人の採用につなげる取組)
     * @return the record
     */
    public Claim withForeignRecruitment(Yen newForeignRecruitment) {
        return new Claim(
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
                newForeignRecruitment,
                foreignSupport);
    }

    /**
     * Returns this record with another cost of supporting foreign members.
     *
     * @param newForeignSupport cost of supporting foreign members (外国人の隊員のサポート)
     * @return the record
     */
    public Claim withForeignSupport(Yen newForeignSupport) {
        return new Claim(
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
                newForeignSupport);
    }
}
