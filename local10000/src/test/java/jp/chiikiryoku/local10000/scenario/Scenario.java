package jp.chiikiryoku.local10000.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * An application in plain numbers and texts, written as the payload of the contract.
 *
 * <p>The costs always add up to the funding: what the other costs leave is a facility. A null is left out.
 */
public record Scenario(
        String edition,
        String code,
        Boolean area,
        String index,
        List<Claim> fields,
        List<String> criteria,
        List<CostLine> otherCosts,
        List<Money> finance,
        long publicMoney,
        long ownFunds,
        List<Claim> rulings) {

    public static final String R6 = "r6-supplementary";
    public static final String R8 = "r8-draft";
    public static final String R8_SETTLED = "r8-settled";
    public static final String MUNICIPALITY = "032077";
    public static final String PREFECTURE = "030007";
    public static final List<String> CRITERIA = List.of("communityBased", "publicIssue", "novelty", "modelQuality");

    /** A priority field or a ruling, with what a person has said of it. */
    public record Claim(String of, String judgement) {}

    public record CostLine(String category, long amount) {}

    public record Money(String kind, String provider, long amount, String security) {

        public static Money loan(long amount) {
            return new Money("LOAN", "REGIONAL_FINANCIAL_INSTITUTION", amount, "NONE");
        }

        public static Money equity(long amount) {
            return new Money("EQUITY", "REGIONAL_FUND", amount, "NONE");
        }

        public Money from(String newProvider) {
            return new Money(kind, newProvider, amount, security);
        }

        public Money on(String newSecurity) {
            return new Money(kind, provider, amount, newSecurity);
        }
    }

    /** Public money of 25,000,000 yen with a loan of as much, its rate 1/2 and nothing open. */
    public static Scenario plain() {
        return new Scenario(
                R6,
                MUNICIPALITY,
                false,
                "0.62",
                List.of(),
                List.of("MET", "MET", "MET", "MET"),
                List.of(),
                List.of(Money.loan(25_000_000)),
                25_000_000,
                0,
                List.of());
    }

    public Scenario edition(String id) {
        return new Scenario(
                id, code, area, index, fields, criteria, otherCosts, finance, publicMoney, ownFunds, rulings);
    }

    public Scenario code(String newCode) {
        return new Scenario(
                edition, newCode, area, index, fields, criteria, otherCosts, finance, publicMoney, ownFunds, rulings);
    }

    public Scenario area(Boolean newArea) {
        return new Scenario(
                edition, code, newArea, index, fields, criteria, otherCosts, finance, publicMoney, ownFunds, rulings);
    }

    public Scenario index(String newIndex) {
        return new Scenario(
                edition, code, area, newIndex, fields, criteria, otherCosts, finance, publicMoney, ownFunds, rulings);
    }

    public Scenario fields(Claim... claims) {
        return new Scenario(
                edition,
                code,
                area,
                index,
                List.of(claims),
                criteria,
                otherCosts,
                finance,
                publicMoney,
                ownFunds,
                rulings);
    }

    public Scenario field(String field, String judgement) {
        List<Claim> more = new ArrayList<>(fields);
        more.add(new Claim(field, judgement));
        return fields(more.toArray(new Claim[0]));
    }

    public Scenario criterion(String name, String judgement) {
        List<String> changed = new ArrayList<>(criteria);
        changed.set(CRITERIA.indexOf(name), judgement);
        return criteria(changed);
    }

    public Scenario criteria(List<String> judgements) {
        return new Scenario(
                edition,
                code,
                area,
                index,
                fields,
                Collections.unmodifiableList(new ArrayList<>(judgements)),
                otherCosts,
                finance,
                publicMoney,
                ownFunds,
                rulings);
    }

    public Scenario otherCosts(CostLine... lines) {
        return new Scenario(
                edition, code, area, index, fields, criteria, List.of(lines), finance, publicMoney, ownFunds, rulings);
    }

    public Scenario finance(Money... money) {
        return new Scenario(
                edition,
                code,
                area,
                index,
                fields,
                criteria,
                otherCosts,
                List.of(money),
                publicMoney,
                ownFunds,
                rulings);
    }

    public Scenario publicMoney(long yen) {
        return new Scenario(edition, code, area, index, fields, criteria, otherCosts, finance, yen, ownFunds, rulings);
    }

    public Scenario ownFunds(long yen) {
        return new Scenario(
                edition, code, area, index, fields, criteria, otherCosts, finance, publicMoney, yen, rulings);
    }

    public Scenario ruling(String rule, String judgement) {
        List<Claim> more = new ArrayList<>(rulings);
        more.add(new Claim(rule, judgement));
        return new Scenario(
                edition, code, area, index, fields, criteria, otherCosts, finance, publicMoney, ownFunds, more);
    }

    public long allFinance() {
        return finance.stream().mapToLong(Money::amount).sum();
    }

    public ObjectNode tree() {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("edition", edition);
        ObjectNode applicant = payload.putObject("applicant").put("code", code);
        if (area != null) {
            applicant.put("disadvantagedArea", area);
        }
        if (index != null) {
            applicant.put("fiscalStrengthIndex", new BigDecimal(index));
        }
        putProject(payload.putObject("project"));
        putCosts(payload.putArray("costs"));
        putFunding(payload.putObject("funding"));
        ArrayNode answers = payload.putArray("rulings");
        rulings.forEach(each -> answers.addObject().put("rule", each.of()).put("judgement", each.judgement()));
        return payload;
    }

    private void putProject(ObjectNode project) {
        ArrayNode claims = project.putArray("priorityFields");
        fields.forEach(each -> claims.addObject().put("field", each.of()).put("judgement", each.judgement()));
        ObjectNode judged = project.putObject("criteria");
        for (int i = 0; i < CRITERIA.size(); i++) {
            if (criteria.get(i) != null) {
                judged.putObject(CRITERIA.get(i)).put("judgement", criteria.get(i));
            }
        }
    }

    private void putCosts(ArrayNode costs) {
        long facility = publicMoney
                + ownFunds
                + allFinance()
                - otherCosts.stream().mapToLong(CostLine::amount).sum();
        costs.addObject().put("category", "FACILITY").put("amount", facility);
        otherCosts.forEach(
                each -> costs.addObject().put("category", each.category()).put("amount", each.amount()));
    }

    private void putFunding(ObjectNode funding) {
        funding.put("publicMoney", publicMoney).put("ownFunds", ownFunds);
        ArrayNode list = funding.putArray("privateFinance");
        finance.forEach(each -> list.addObject()
                .put("kind", each.kind())
                .put("provider", each.provider())
                .put("amount", each.amount())
                .put("security", each.security()));
    }

    public byte[] json() {
        return tree().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The application as the applicant states it. */
    public Application application() {
        return Local10000.applications().read(json());
    }

    public Assessment assess() {
        return assess(Local10000.applications(), json());
    }

    public static Assessment assess(Kind<Application, Assessment> kind, byte[] json) {
        return kind.answer(json).match(assessment -> assessment, problems -> {
            throw new AssertionError("The payload must be well formed but has " + problems);
        });
    }

    public Finding finding(Local10000Rule rule) {
        return assess().finding(rule);
    }

    public static List<String> pointers(List<?> pointers) {
        return Arrays.asList(pointers.stream().map(Object::toString).toArray(String[]::new));
    }
}
