package jp.chiikiryoku.examples.tour;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static jp.chiikiryoku.local10000.application.Local10000Amount.NATIONAL_SHARE;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.PrivateFinance;

/** A hundred applications assessed in parallel, counted by verdict and added up. */
final class ManyPayloads implements Chapter {

    private static final int HOW_MANY = 100;

    @Override
    public String title() {
        return "Many payloads: in parallel, and always the same";
    }

    @Override
    public void show(PrintStream out) {
        Kind<Application, Assessment> kind = Local10000.edition(Samples.EDITION);
        List<Assessment> assessments = IntStream.range(0, HOW_MANY)
                .parallel()
                .mapToObj(ManyPayloads::application)
                .map(kind::assess)
                .toList();

        out.println("Editions and assessments are immutable: " + HOW_MANY + " applications need no lock.");
        countByVerdict(assessments).forEach((verdict, count) -> out.println("  " + verdict + " " + count));
        out.println("The national share of all of them together, certain and possible:");
        out.println("  " + total(assessments));
    }

    private static Map<Verdict, Long> countByVerdict(List<Assessment> assessments) {
        return assessments.parallelStream().collect(groupingBy(Assessment::verdict, TreeMap::new, counting()));
    }

    private static YenRange total(List<Assessment> assessments) {
        return assessments.parallelStream()
                .map(assessment -> assessment.amount(NATIONAL_SHARE))
                .reduce(YenRange.ZERO, ManyPayloads::plus);
    }

    private static YenRange plus(YenRange one, YenRange other) {
        return YenRange.of(one.yen().plus(other.yen()), one.atMost().plus(other.atMost()));
    }

    /** From 10 to 39.7 million yen of public money; every fifth index is unknown, every seventh novelty pending. */
    private static Application application(int number) {
        Yen publicMoney = Yen.of(10_000_000 + 300_000L * number);
        Yen loan = publicMoney.times(1 + number % 3);
        return Samples.application(
                number % 5 == 0 ? Samples.CITY_WITHOUT_INDEX : Samples.CITY,
                criteria(number % 7 == 0 ? Judgement.PENDING : Judgement.MET),
                publicMoney,
                PrivateFinance.unsecuredLoan(loan),
                loan);
    }

    private static Criteria criteria(Judgement novelty) {
        Criterion met = Criterion.of(Judgement.MET);
        return new Criteria(met, met, Criterion.of(novelty), met);
    }
}
