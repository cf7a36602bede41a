package jp.chiikiryoku.benchmarks.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.PrivateFinance;

/** An application as texts, numbers, lists and maps, for engines that know no Java types. */
final class PlainMaps {

    private final Function<Number, Object> numbers;

    /** Takes the engine's own type of numbers. */
    PlainMaps(Function<Number, Object> numbers) {
        this.numbers = numbers;
    }

    /** The application by the names of its parts; an unknown index or area is null. */
    Map<String, Object> of(Application application) {
        Map<String, Object> plain = new HashMap<>();
        plain.put("prefecture", Figures.isPrefecture(application.applicant().code()));
        plain.put("area", application.applicant().disadvantagedArea());
        plain.put("index", numberOrNull(application.applicant().fiscalStrengthIndex()));
        plain.put("judgements", judgements(application.project().criteria()));
        plain.put(
                "fieldJudgements",
                each(
                        application.project().priorityFields(),
                        field -> field.judgement().name()));
        plain.put(
                "categories", each(application.costs(), cost -> cost.category().name()));
        plain.put("finance", each(application.funding().privateFinance(), this::finance));
        plain.put(
                "publicMoney", numbers.apply(application.funding().publicMoney().value()));
        return plain;
    }

    private Object numberOrNull(Number number) {
        return number == null ? null : numbers.apply(number);
    }

    private Map<String, Object> finance(PrivateFinance entry) {
        return Map.of(
                "kind", entry.kind().name(),
                "provider", entry.provider().name(),
                "security", entry.security().name(),
                "amount", numbers.apply(entry.amount().value()));
    }

    private static List<String> judgements(Criteria criteria) {
        return List.of(
                name(criteria.communityBased()),
                name(criteria.publicIssue()),
                name(criteria.novelty()),
                name(criteria.modelQuality()));
    }

    private static String name(Criterion criterion) {
        return Judgement.of(criterion).name();
    }

    private static <T> List<Object> each(List<T> list, Function<T, Object> part) {
        List<Object> parts = new ArrayList<>(list.size());
        list.forEach(one -> parts.add(part.apply(one)));
        return List.copyOf(parts);
    }
}
