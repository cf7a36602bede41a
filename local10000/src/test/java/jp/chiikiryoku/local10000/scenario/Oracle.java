package jp.chiikiryoku.local10000.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.local10000.scenario.Scenario.Claim;
import jp.chiikiryoku.local10000.scenario.Scenario.CostLine;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;

/** The specification in plain arithmetic; shares nothing with the classes under test. */
public final class Oracle {

    public static final String SATISFIED = "SATISFIED";
    public static final String VIOLATED = "VIOLATED";
    public static final String UNDETERMINED = "UNDETERMINED";

    /** Ratio as a fraction, cap in yen, and whether the source of the cap is strong enough to refuse. */
    public record OracleTier(long numerator, long denominator, long cap, boolean refuses) {
        public boolean isReached(long finance, long publicMoney) {
            return finance * denominator >= publicMoney * numerator;
        }
    }

    // MIC-R6-SUPPLEMENTARY: 25,000,000 / 35,000,000 (1.5倍以上) / 50,000,000 (2倍以上)
    public static final List<OracleTier> R6_TIERS = List.of(
            new OracleTier(1, 1, 25_000_000, true),
            new OracleTier(3, 2, 35_000_000, true),
            new OracleTier(2, 1, 50_000_000, true));
    // MOF-R8-DRAFT: 30,000,000 / 1.5倍以上 not published / 50,000,000 (ASSUMPTION) / 55,000,000 (4倍以上)
    private static List<OracleTier> r8Tiers(long unpublished) {
        return List.of(
                new OracleTier(1, 1, 30_000_000, true),
                new OracleTier(3, 2, unpublished, false),
                new OracleTier(2, 1, 50_000_000, false),
                new OracleTier(4, 1, 55_000_000, true));
    }

    // ASSUMPTION (MOF-R8-DRAFT): 30,000,000; ASSUMPTION (MIC-R6-SUPPLEMENTARY): 35,000,000
    public static final List<Long> R8_READINGS = List.of(30_000_000L, 35_000_000L);

    private static final String COVERS = "L10K-PRIVATE-FINANCE-COVERS";
    private static final String CAP = "L10K-CAP";
    private static final String UNSECURED = "L10K-UNSECURED";
    private static final String LENDER = "L10K-LENDER";
    private static final List<String> CRITERIA =
            List.of("L10K-COMMUNITY-BASED", "L10K-PUBLIC-ISSUE", "L10K-NOVELTY", "L10K-MODEL-QUALITY");

    private Oracle() {}

    /** The tiers by each reading of the edition. */
    public static List<List<OracleTier>> readings(Scenario s) {
        return s.edition().equals(Scenario.R8)
                ? R8_READINGS.stream().map(Oracle::r8Tiers).toList()
                : List.of(R6_TIERS);
    }

    public static OracleTier tier(List<OracleTier> tiers, long finance, long publicMoney) {
        OracleTier found = tiers.get(0);
        for (OracleTier tier : tiers) {
            found = tier.isReached(finance, publicMoney) ? tier : found;
        }
        return found;
    }

    public static boolean isCertain(Money money) {
        boolean secured = money.kind().equals("LOAN") && money.security().equals("OTHER_ASSETS");
        return !secured && !money.provider().equals("OTHER");
    }

    public static long certain(List<Money> finance, String kind) {
        return finance.stream()
                .filter(each -> each.kind().equals(kind) && isCertain(each))
                .mapToLong(Money::amount)
                .sum();
    }

    /** The outcome of every rule, rulings included. */
    public static Map<String, String> outcomes(Scenario s) {
        Map<String, String> ofFacts = outcomes(s, s.finance());
        Map<String, String> outcomes = new LinkedHashMap<>(ofFacts);
        // What follows from rulings on security and provider, where the facts leave those rules open ...
        Map<String, String> settled = outcomes(s, settled(s, ofFacts));
        for (String rule : List.of(COVERS, CAP, UNSECURED, LENDER)) {
            outcomes.put(rule, settled.get(rule));
        }
        // ... but the ruling on a rule itself goes before.
        for (Claim ruling : s.rulings()) {
            if (!ruling.judgement().equals("PENDING")) {
                String facts = ofFacts.get(ruling.of());
                outcomes.put(ruling.of(), facts.equals(UNDETERMINED) ? judged(ruling.judgement()) : facts);
            }
        }
        return outcomes;
    }

    private static List<Money> settled(Scenario s, Map<String, String> ofFacts) {
        List<Money> finance = new ArrayList<>();
        for (Money money : s.finance()) {
            String onSecurity = isSecured(money) ? ruling(s, ofFacts, UNSECURED) : "PENDING";
            String onProvider = isOther(money) ? ruling(s, ofFacts, LENDER) : "PENDING";
            if (onSecurity.equals("NOT_MET") || onProvider.equals("NOT_MET")) {
                continue;
            }
            Money left = onSecurity.equals("MET") ? money.on("NONE") : money;
            finance.add(onProvider.equals("MET") ? left.from("REGIONAL_FUND") : left);
        }
        return finance;
    }

    private static String ruling(Scenario s, Map<String, String> ofFacts, String rule) {
        return s.rulings().stream()
                .filter(each -> each.of().equals(rule) && ofFacts.get(rule).equals(UNDETERMINED))
                .map(Claim::judgement)
                .findFirst()
                .orElse("PENDING");
    }

    private static boolean isSecured(Money money) {
        return money.amount() > 0
                && money.kind().equals("LOAN")
                && money.security().equals("OTHER_ASSETS");
    }

    private static boolean isOther(Money money) {
        return money.amount() > 0 && money.provider().equals("OTHER");
    }

    private static Map<String, String> outcomes(Scenario s, List<Money> finance) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            outcomes.put(CRITERIA.get(i), carried(s, judged(s.criteria().get(i))));
        }
        outcomes.put("L10K-ELIGIBLE-COSTS", carried(s, costs(s)));
        String covers = covers(s, finance);
        String cap = cap(s, finance);
        outcomes.put(COVERS, carried(s, covers));
        outcomes.put(CAP, cap);
        boolean enough = covers.equals(SATISFIED) && cap.equals(SATISFIED);
        // Security and provider are asked of all that is stated.
        boolean secured = s.finance().stream().anyMatch(Oracle::isSecured);
        boolean other = s.finance().stream().anyMatch(Oracle::isOther);
        outcomes.put(UNSECURED, secured && !enough ? UNDETERMINED : SATISFIED);
        outcomes.put(LENDER, other && !enough ? UNDETERMINED : SATISFIED);
        return outcomes;
    }

    /** What the draft carries over from another year is an assumption, which refuses nothing. */
    private static String carried(Scenario s, String outcome) {
        return s.edition().equals(Scenario.R8) && outcome.equals(VIOLATED) ? UNDETERMINED : outcome;
    }

    public static String judged(String judgement) {
        if (judgement == null || judgement.equals("PENDING")) {
            return UNDETERMINED;
        }
        return judgement.equals("MET") ? SATISFIED : VIOLATED;
    }

    public static String costs(Scenario s) {
        // A cost of 0 yen states nothing.
        List<String> categories = s.otherCosts().stream()
                .filter(each -> each.amount() > 0)
                .map(CostLine::category)
                .toList();
        if (categories.contains("OTHER")) {
            return VIOLATED;
        }
        return categories.contains("RESEARCH") ? UNDETERMINED : SATISFIED;
    }

    private static String covers(Scenario s, List<Money> finance) {
        if (certain(finance, "LOAN") + certain(finance, "EQUITY") >= s.publicMoney()) {
            return SATISFIED;
        }
        return all(finance) >= s.publicMoney() ? UNDETERMINED : VIOLATED;
    }

    private static long all(List<Money> finance) {
        return finance.stream().mapToLong(Money::amount).sum();
    }

    private static String cap(Scenario s, List<Money> finance) {
        List<String> outcomes = readings(s).stream()
                .map(tiers -> cap(s, finance, tiers))
                .distinct()
                .toList();
        return outcomes.size() == 1 ? outcomes.get(0) : UNDETERMINED;
    }

    /** The outcome of the cap by one reading. */
    public static String cap(Scenario s, List<Money> finance, List<OracleTier> tiers) {
        long certain = Math.max(certain(finance, "LOAN"), certain(finance, "EQUITY"));
        if (s.publicMoney() <= tier(tiers, certain, s.publicMoney()).cap()) {
            return SATISFIED;
        }
        OracleTier possible = tier(tiers, all(finance), s.publicMoney());
        if (s.publicMoney() <= possible.cap()) {
            return UNDETERMINED;
        }
        // Above the highest cap of all it does not matter which tier is reached.
        OracleTier highest = tiers.get(tiers.size() - 1);
        return possible.refuses() || s.publicMoney() > highest.cap() ? VIOLATED : UNDETERMINED;
    }

    /** Tells whether even all finance that possibly counts leaves the public money above the cap. */
    public static boolean exceedsCap(Scenario s, List<OracleTier> tiers) {
        return s.publicMoney() > tier(tiers, all(s.finance()), s.publicMoney()).cap();
    }

    public static String verdict(Scenario s) {
        Map<String, String> outcomes = outcomes(s);
        if (outcomes.containsValue(VIOLATED)) {
            return "INELIGIBLE";
        }
        return outcomes.containsValue(UNDETERMINED) ? "NEEDS_REVIEW" : "ELIGIBLE";
    }

    /** Every application that answers to area, index and pending fields give. */
    public static List<Scenario> fillings(Scenario s) {
        List<Scenario> fillings = new ArrayList<>();
        List<Boolean> areas = s.area() == null ? List.of(true, false) : List.of(s.area());
        // One index on either side of each threshold.
        List<String> indices =
                s.index() == null ? List.of("0", "0.24", "0.25", "0.49", "0.50", "9.99") : List.of(s.index());
        for (Boolean area : areas) {
            for (String index : indices) {
                for (List<Claim> fields : answered(s.fields())) {
                    fillings.add(s.area(area).index(index).fields(fields.toArray(new Claim[0])));
                }
            }
        }
        return fillings;
    }

    private static List<List<Claim>> answered(List<Claim> claims) {
        List<List<Claim>> all = new ArrayList<>();
        all.add(new ArrayList<>());
        for (Claim claim : claims) {
            List<String> answers =
                    claim.judgement().equals("PENDING") ? List.of("MET", "NOT_MET") : List.of(claim.judgement());
            List<List<Claim>> longer = new ArrayList<>();
            for (List<Claim> start : all) {
                for (String answer : answers) {
                    List<Claim> next = new ArrayList<>(start);
                    next.add(new Claim(claim.of(), answer));
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    /** The national share of an application in which nothing is open, in twelfths of the public money. */
    public static long twelfths(Scenario s) {
        // MIC-R6-SUPPLEMENTARY: 原則 1/2; 重点支援 3/4; 財政力の弱い市町村 2/3, 3/4
        long twelfths = 6;
        if (s.fields().stream().anyMatch(each -> each.judgement().equals("MET"))) {
            twelfths = 9;
        }
        boolean municipality = !s.code().startsWith("000", 2);
        if (municipality && s.area()) {
            // MIC-LOCAL10000-PAGE: 0.25, 0.5; in hundredths
            long hundredths = Math.round(Double.parseDouble(s.index()) * 100);
            if (hundredths < 25) {
                twelfths = 9;
            } else if (hundredths < 50) {
                twelfths = Math.max(twelfths, 8);
            }
        }
        return twelfths;
    }

    /** The national share rounded down to a unit: 1,000 yen by one reading and 1 yen by the other. */
    public static long national(Scenario filled, long unit) {
        return filled.publicMoney() * twelfths(filled) / 12 / unit * unit;
    }

    /** Public money, national share and local share: from and to, as the verdict leaves them. */
    public static Map<String, List<Long>> amounts(Scenario s) {
        // ASSUMPTION (MUNICIPAL-ORDINANCES): 1,000 yen; ASSUMPTION (AUDIT-L10K-H29): 1 yen
        long least = fillings(s).stream()
                .mapToLong(filled -> national(filled, 1_000))
                .min()
                .orElseThrow();
        long most = fillings(s).stream()
                .mapToLong(filled -> national(filled, 1))
                .max()
                .orElseThrow();
        String verdict = verdict(s);
        Map<String, List<Long>> amounts = new LinkedHashMap<>();
        amounts.put("publicMoney", fitted(verdict, s.publicMoney(), s.publicMoney()));
        amounts.put("nationalShare", fitted(verdict, least, most));
        amounts.put("localShare", fitted(verdict, s.publicMoney() - most, s.publicMoney() - least));
        return amounts;
    }

    private static List<Long> fitted(String verdict, long from, long to) {
        return switch (verdict) {
            case "ELIGIBLE" -> Arrays.asList(from, to);
            case "NEEDS_REVIEW" -> Arrays.asList(0L, to);
            default -> Arrays.asList(0L, 0L);
        };
    }
}
