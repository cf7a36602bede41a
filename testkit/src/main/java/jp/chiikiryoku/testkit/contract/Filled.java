package jp.chiikiryoku.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.testkit.Vectors;

/** A payload with some of its open questions answered, some rules ruled on and some readings settled. */
final class Filled {

    private static final String RULINGS = "rulings";

    private final Settled settled;
    private final ObjectNode payload;
    // The reading of each settled parameter, by its place in the edition file.
    private final Map<String, Integer> readings;
    private final Assessment assessment;

    private Filled(Settled settled, ObjectNode payload, Map<String, Integer> readings, Assessment assessment) {
        this.settled = settled;
        this.payload = payload;
        this.readings = readings;
        this.assessment = assessment;
    }

    /** The kind under each choice of readings, made when first asked for. */
    static final class Settled {

        private final ReissuedProgramme<?> programme;
        private final String kind;
        private final Map<String, Kind<?, ?>> made = new HashMap<>();

        Settled(ReissuedProgramme<?> programme, Kind<?, ?> shipped) {
            this.programme = programme;
            this.kind = shipped.name();
            made.put("{}", shipped);
        }

        Kind<?, ?> kind() {
            return kind("", Map.of());
        }

        Kind<?, ?> kind(String edition, Map<String, Integer> readings) {
            String key = readings.isEmpty() ? "{}" : edition + readings;
            return made.computeIfAbsent(key, each -> make(edition, readings));
        }

        private Kind<?, ?> make(String edition, Map<String, Integer> readings) {
            ObjectNode file = programme.file(edition);
            readings.forEach((place, reading) -> {
                ObjectNode cited = (ObjectNode) file.at(place);
                ObjectNode one = (ObjectNode) cited.path("readings").get(reading);
                cited.removeAll();
                cited.setAll(one);
            });
            return programme.kindsByOnly(Map.of(edition, file)).apply(kind);
        }
    }

    static Optional<Filled> of(Settled settled, ObjectNode payload) {
        return answer(settled, payload, settled.kind(), Map.of());
    }

    private static Optional<Filled> answer(
            Settled settled, ObjectNode payload, Kind<?, ?> kind, Map<String, Integer> readings) {
        return kind.answer(bytes(payload))
                .match(
                        value -> Optional.of(new Filled(settled, payload, readings, (Assessment) value)),
                        problems -> Optional.empty());
    }

    private static byte[] bytes(ObjectNode payload) {
        try {
            return Vectors.JSON.writeValueAsBytes(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Assessment assessment() {
        return assessment;
    }

    /** The next narrower answers; none if nothing is left to be answered. */
    record Narrower(List<Filled> each, boolean complete) {}

    /** What each answer to the first open question gives; where none is open, each ruling, then each reading. */
    Narrower narrower(Fillings fillings) {
        List<Pointer> unstated = unstated();
        if (!unstated.isEmpty()) {
            return questioned(fillings, unstated.get(0));
        }
        for (Finding finding : assessment.findings()) {
            if (canBeRuled(finding)) {
                return new Narrower(ruled(finding), true);
            }
        }
        return assessment.openParameters().isEmpty()
                ? new Narrower(List.of(), true)
                : new Narrower(read(assessment.openParameters().get(0)), true);
    }

    /** What each answer to any question, each ruling and each reading gives by itself. */
    List<Filled> steps(Fillings fillings) {
        List<Filled> steps = new ArrayList<>();
        unstated()
                .forEach(question -> steps.addAll(questioned(fillings, question).each()));
        assessment.findings().stream().filter(this::canBeRuled).forEach(finding -> steps.addAll(ruled(finding)));
        assessment.openParameters().forEach(parameter -> steps.addAll(read(parameter)));
        return steps;
    }

    private List<Pointer> unstated() {
        return assessment.openQuestions().stream()
                .filter(question -> Fillings.isUnstated(payload, question))
                .toList();
    }

    /** Tells whether the facts decide a rule otherwise than a ruling says, which no filling of one authority does. */
    boolean contradictsRulings() {
        for (JsonNode ruling : payload.path(RULINGS)) {
            Judgement judgement = Judgement.valueOf(ruling.path("judgement").asText());
            if (assessment.findings().stream()
                    .anyMatch(finding ->
                            finding.rule().id().equals(ruling.path("rule").asText())
                                    && isContrary(judgement, finding.outcome()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContrary(Judgement judgement, Outcome outcome) {
        return (judgement == Judgement.MET && outcome == Outcome.VIOLATED)
                || (judgement == Judgement.NOT_MET && outcome == Outcome.SATISFIED);
    }

    private Narrower questioned(Fillings fillings, Pointer question) {
        Fillings.Answered answered = fillings.of(payload, question);
        List<Filled> each = new ArrayList<>();
        boolean complete = answered.complete() && !answered.payloads().isEmpty();
        for (ObjectNode filled : answered.payloads()) {
            Optional<Filled> next = with(filled);
            next.ifPresent(each::add);
            // A question that stays open is not answered by what was tried.
            complete &=
                    next.isPresent() && !next.get().assessment.openQuestions().contains(question);
        }
        return new Narrower(each, complete);
    }

    private boolean canBeRuled(Finding finding) {
        return finding.outcome() == Outcome.UNDETERMINED
                && kind().ruledRules().contains(finding.rule())
                && kind().form().shape().place(RULINGS) >= 0;
    }

    private List<Filled> ruled(Finding finding) {
        List<Filled> ruled = new ArrayList<>();
        for (Judgement judgement : List.of(Judgement.MET, Judgement.NOT_MET)) {
            ObjectNode filled = payload.deepCopy();
            ArrayNode rulings =
                    filled.path(RULINGS).isArray() ? (ArrayNode) filled.get(RULINGS) : filled.putArray(RULINGS);
            rulings.removeIf(
                    ruling -> ruling.path("rule").asText().equals(finding.rule().id()));
            rulings.addObject().put("rule", finding.rule().id()).put("judgement", judgement.name());
            with(filled).ifPresent(ruled::add);
        }
        return ruled;
    }

    private List<Filled> read(OpenParameter parameter) {
        List<Filled> read = new ArrayList<>();
        String place = "/parameters" + parameter.parameter();
        for (int i = 0; i < parameter.readings().size(); i++) {
            Map<String, Integer> more = new LinkedHashMap<>(readings);
            more.put(place, i);
            Kind<?, ?> kind = settled.kind(assessment.edition().id(), more);
            answer(settled, payload, kind, more).ifPresent(read::add);
        }
        return read;
    }

    private Optional<Filled> with(ObjectNode filled) {
        return answer(settled, filled, kind(), readings);
    }

    private Kind<?, ?> kind() {
        return settled.kind(assessment.edition().id(), readings);
    }

    @Override
    public String toString() {
        return payload + " read as " + readings + " is " + assessment.verdict() + " with " + assessment.amounts()
                + " asking " + assessment.openQuestions();
    }
}
