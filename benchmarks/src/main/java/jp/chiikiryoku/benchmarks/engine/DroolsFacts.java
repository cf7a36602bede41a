package jp.chiikiryoku.benchmarks.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/** The facts that the rules for Drools match: flat records, each inserted into the working memory. */
public final class DroolsFacts {

    private DroolsFacts() {}

    /**
     * A judged criterion.
     *
     * @param rule the rule
     * @param judgement the judgement
     */
    public record Judged(Local10000Rule rule, Judgement judgement) {}

    /**
     * Who applies and for how much.
     *
     * @param publicMoney the public money in yen
     * @param prefecture whether it is a prefecture
     * @param area whether it lies in a disadvantaged area, or null
     * @param index its fiscal-strength index, or null
     */
    public record Request(long publicMoney, boolean prefecture, Boolean area, BigDecimal index) {}

    /**
     * One private finance.
     *
     * @param kind loan or equity
     * @param provider who provides it
     * @param security what secures it
     * @param amount how much, in yen
     */
    public record Finance(String kind, String provider, String security, long amount) {}

    /**
     * An outcome that is not «satisfied».
     *
     * @param rule the rule
     * @param outcome the outcome
     */
    public record Answered(Local10000Rule rule, Outcome outcome) {}

    /**
     * A rate that applies.
     *
     * @param twelfths the rate in twelfths
     * @param certain whether it applies for certain
     */
    public record Applying(int twelfths, boolean certain) {}

    static List<Object> of(Application application) {
        List<Object> facts = new ArrayList<>();
        addCriteria(application.project().criteria(), facts);
        Applicant applicant = application.applicant();
        facts.add(new Request(
                Readings.publicMoney(application),
                Figures.isPrefecture(applicant.code()),
                applicant.disadvantagedArea(),
                applicant.fiscalStrengthIndex()));
        facts.addAll(application.costs());
        facts.addAll(application.project().priorityFields());
        application
                .funding()
                .privateFinance()
                .forEach(entry -> facts.add(new Finance(
                        entry.kind().name(),
                        entry.provider().name(),
                        entry.security().name(),
                        entry.amount().value())));
        return facts;
    }

    private static void addCriteria(Criteria criteria, List<Object> facts) {
        add(Local10000Rule.COMMUNITY_BASED, criteria.communityBased(), facts);
        add(Local10000Rule.PUBLIC_ISSUE, criteria.publicIssue(), facts);
        add(Local10000Rule.NOVELTY, criteria.novelty(), facts);
        add(Local10000Rule.MODEL_QUALITY, criteria.modelQuality(), facts);
    }

    private static void add(Local10000Rule rule, Criterion criterion, List<Object> facts) {
        facts.add(new Judged(rule, Judgement.of(criterion)));
    }
}
