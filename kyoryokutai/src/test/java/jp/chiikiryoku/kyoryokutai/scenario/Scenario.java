package jp.chiikiryoku.kyoryokutai.scenario;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.testkit.Vectors;

/** A payload in plain numbers and texts that a test changes place by place. */
public final class Scenario {

    public static final String CITY = "032077";
    public static final String PREFECTURE = "390003";
    public static final String TOKYO = "130001";
    public static final String WARD = "131041";

    private final Kind<?, Assessment> kind;
    private final ObjectNode tree;

    private Scenario(Kind<?, Assessment> kind, ObjectNode tree) {
        this.kind = kind;
        this.tree = tree;
    }

    /** A member who moves from a metropolitan city to a wholly disadvantaged town for three years. */
    public static Scenario member() {
        return member(Kyoryokutai.programme());
    }

    public static Scenario member(Programme<KyoryokutaiParameters> programme) {
        return of(programme.kind(Kyoryokutai.PLACEMENTS), """
                {"edition": "r6",
                 "member": {"origin": {"areaCategory": "METRO_URBAN"}, "destination": {"areaCategory": "OUTER_FULL"},
                            "selectedOn": "2024-02-01", "appointedOn": "2024-04-01", "residenceMovedOn": "2024-04-03",
                            "baseOfLifeMoved": {"judgement": "MET"}, "termEndsOn": "2027-03-31",
                            "activities": ["LIVING_SUPPORT"]}}""");
    }

    /** A city that claims nothing yet. */
    public static Scenario claim() {
        return claim(Kyoryokutai.programme());
    }

    public static Scenario claim(Programme<KyoryokutaiParameters> programme) {
        return of(programme.kind(Kyoryokutai.CLAIMS), """
                {"edition": "r6", "fiscalYear": 2024, "body": {"code": "032077"}}""");
    }

    private static Scenario of(Kind<?, Assessment> kind, String json) {
        try {
            return new Scenario(kind, (ObjectNode) Vectors.JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> area(String category) {
        return new LinkedHashMap<>(Map.of("areaCategory", category));
    }

    public static Map<String, Object> area(String category, Boolean insideZone) {
        Map<String, Object> area = area(category);
        if (insideZone != null) {
            area.put("insideDisadvantagedZone", insideZone);
        }
        return area;
    }

    public static Map<String, Object> startUp(long cost, String startedOn, String termStartedOn, String termEndsOn) {
        return Map.of("cost", cost, "startedOn", startedOn, "termStartedOn", termStartedOn, "termEndsOn", termEndsOn);
    }

    /** A house; what is null is left out. */
    public static Map<String, Object> house(long cost, String termEndedOn, String settles) {
        Map<String, Object> house = new LinkedHashMap<>();
        house.put("cost", cost);
        if (termEndedOn != null) {
            house.put("termEndedOn", termEndedOn);
        }
        if (settles != null) {
            house.put("settles", Map.of("judgement", settles));
        }
        return house;
    }

    public static Map<String, Object> cost(long remuneration, long otherActivity, String raisedCeiling) {
        return Map.of("remuneration", remuneration, "otherActivity", otherActivity, "raisedCeiling", raisedCeiling);
    }

    public Scenario with(String pointer, Object value) {
        ObjectNode copy = tree.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(place.head());
        JsonNode node = Vectors.JSON.valueToTree(value);
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), node);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), node);
        }
        return new Scenario(kind, copy);
    }

    public Scenario without(String pointer) {
        ObjectNode copy = tree.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return new Scenario(kind, copy);
    }

    public Scenario body(String code) {
        return with("/body/code", code);
    }

    public Scenario after(Remedy remedy) {
        return of(kind, new String(Remedies.apply(json(), remedy), StandardCharsets.UTF_8));
    }

    public byte[] json() {
        try {
            return Vectors.JSON.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Assessment assess() {
        return kind.answer(json()).match(assessment -> assessment, problems -> {
            throw new AssertionError("The payload must be well formed but has " + problems);
        });
    }

    public List<String> problems() {
        return kind.answer(json()).problems().stream().map(Problem::toString).toList();
    }

    public Finding finding(KyoryokutaiRule rule) {
        return assess().finding(rule);
    }

    public Outcome outcome(KyoryokutaiRule rule) {
        return finding(rule).outcome();
    }

    public Remedy remedy(KyoryokutaiRule rule) {
        List<Remedy> remedies = finding(rule).remedies();
        if (remedies.size() != 1) {
            throw new AssertionError("There must be one remedy but there are " + remedies);
        }
        return remedies.get(0);
    }

    /** What the rule says, in Japanese and in English. */
    public List<String> messages(KyoryokutaiRule rule) {
        return Told.by(finding(rule));
    }

    public List<String> remedyMessages(KyoryokutaiRule rule) {
        return Told.by(remedy(rule));
    }

    public List<String> notes(Language language) {
        return report(language).notes();
    }

    public AssessmentReport report(Language language) {
        return (AssessmentReport) kind.report(json(), language);
    }

    /** The steps of one amount. */
    public List<String> steps(KyoryokutaiAmount amount, Language language) {
        return assess().steps().stream()
                .filter(step -> step.amount() == amount)
                .map(step -> Told.renderer(language).render(step.message()))
                .toList();
    }

    /** The amount as the library prints it: {@code 5円}, or both ends. */
    public String amount(KyoryokutaiAmount amount) {
        return assess().amount(amount).toString();
    }
}
