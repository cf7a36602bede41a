package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.AssessmentReport.FindingLine;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.OwnEdition;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.CostLine;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import jp.chiikiryoku.local10000.scenario.Scenarios;
import jp.chiikiryoku.testkit.PlainTexts;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void every_text_of_random_applications_is_plain_in_both_languages() {
        long seed = Long.getLong("chiikiryoku.texts.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Scenario scenario = Scenarios.next(random);
            if (random.nextInt(4) == 0) {
                scenario = scenario.ruling("L10K-CAP", "MET").ruling("L10K-UNSECURED", "NOT_MET");
            }
            try {
                PlainTexts.check(Local10000.applications(), scenario.assess());
            } catch (AssertionError failure) {
                throw new AssertionError("chiikiryoku.texts.seed=" + seed + ": " + scenario, failure);
            }
        }
    }

    private static AssessmentReport report(Assessment assessment, Language language) {
        return (AssessmentReport) Local10000.applications().report(assessment, language);
    }

    private static void message(Scenario scenario, Local10000Rule rule, String japanese, String english) {
        assertThat(finding(scenario, rule, Language.JA).message()).isEqualTo(japanese);
        assertThat(finding(scenario, rule, Language.EN).message()).isEqualTo(english);
    }

    private static FindingLine finding(Scenario scenario, Local10000Rule rule, Language language) {
        return report(scenario.assess(), language).findings().stream()
                .filter(line -> line.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void criterion(String name, Local10000Rule rule, List<String> japanese, List<String> english) {
        List<String> judgements = List.of("MET", "NOT_MET", "PENDING");
        for (int i = 0; i < judgements.size(); i++) {
            message(Scenario.plain().criterion(name, judgements.get(i)), rule, japanese.get(i), english.get(i));
        }
    }

    @Test
    void says_whether_it_is_based_in_the_community() {
        criterion(
                "communityBased",
                Local10000Rule.COMMUNITY_BASED,
                List.of(
                        "地域の資源を生かした地域密着型の事業と判断されています。",
                        "地域の資源を生かした地域密着型の事業とは認められないと判断されています。",
                        "地域の資源を生かした地域密着型の事業かどうか、まだ判断されていません。"),
                List.of(
                        "The business is held to be based in the community and to use local resources.",
                        "The business is held not to be based in the community with use of local resources.",
                        "Nobody has judged yet whether the business is based in the community and uses local resources."));
    }

    @Test
    void says_whether_it_answers_a_public_issue() {
        criterion(
                "publicIssue",
                Local10000Rule.PUBLIC_ISSUE,
                List.of(
                        "公共的な地域課題の解決につながる事業と判断されています。",
                        "公共的な地域課題の解決につながる事業とは認められないと判断されています。",
                        "公共的な地域課題の解決につながる事業かどうか、まだ判断されていません。"),
                List.of(
                        "The business is held to help solve a public issue of the community.",
                        "The business is held not to help solve a public issue of the community.",
                        "Nobody has judged yet whether the business helps solve a public issue of the community."));
    }

    @Test
    void says_whether_it_is_new() {
        criterion(
                "novelty",
                Local10000Rule.NOVELTY,
                List.of("新規事業と判断されています。", "新規事業とは認められないと判断されています。", "新規事業かどうか、まだ判断されていません。"),
                List.of(
                        "The business is held to be new.",
                        "The business is held not to be new.",
                        "Nobody has judged yet whether the business is new."));
    }

    @Test
    void says_whether_it_is_a_model() {
        criterion(
                "modelQuality",
                Local10000Rule.MODEL_QUALITY,
                List.of(
                        "ほかの地域の手本となるモデル性があると判断されています。",
                        "ほかの地域の手本となるモデル性は認められないと判断されています。",
                        "ほかの地域の手本となるモデル性があるかどうか、まだ判断されていません。"),
                List.of(
                        "The business is held to be a model for other communities.",
                        "The business is held not to be a model for other communities.",
                        "Nobody has judged yet whether the business is a model for other communities."));
    }

    @Test
    void says_which_costs_are_eligible() {
        Local10000Rule rule = Local10000Rule.ELIGIBLE_COSTS;
        message(
                Scenario.plain(),
                rule,
                "経費はすべて施設整備費、機械装置費、備品費のいずれかです。",
                "Every cost is one of facility, machinery or equipment.");
        message(
                Scenario.plain().otherCosts(new CostLine("OTHER", 1_234_567)),
                rule,
                "対象経費にあたらない経費（区分は「その他」）が1,234,567円含まれています。",
                "Costs of 1,234,567 yen (category: other) are not eligible.");
        message(
                Scenario.plain().otherCosts(new CostLine("RESEARCH", 1_234_567)),
                rule,
                "調査研究費が1,234,567円含まれています。市町村の資料では対象とされることがありますが、総務省の資料には示されていないため、確認が必要です。",
                "Costs of 1,234,567 yen are of the category: research. Municipal pages name it as eligible, the ministry's paper does not, so it needs confirmation.");
    }

    @Test
    void says_whether_the_finance_covers() {
        Local10000Rule rule = Local10000Rule.PRIVATE_FINANCE_COVERS;
        message(
                Scenario.plain(),
                rule,
                "融資と出資の合計25,000,000円は、公費による交付額25,000,000円以上です。",
                "Loans and equity of 25,000,000 yen are at least the public money of 25,000,000 yen.");
        message(
                Scenario.plain().publicMoney(25_000_001),
                rule,
                "融資と出資は合わせて25,000,000円で、公費による交付額25,000,001円に足りません。",
                "Loans and equity of 25,000,000 yen in all are less than the public money of 25,000,001 yen.");
        message(
                Scenario.plain()
                        .finance(Money.loan(20_000_000), Money.loan(5_000_000).from("OTHER")),
                rule,
                "確実に数えられる融資と出資は20,000,000円で、公費による交付額25,000,000円に足りません。確認を要するものも含めた25,000,000円が認められれば足ります。",
                "Loans and equity that count for certain are 20,000,000 yen, less than the public money of 25,000,000 yen. If those to be confirmed count too, 25,000,000 yen suffice.");
    }

    @Test
    void says_whether_the_cap_holds() {
        Local10000Rule rule = Local10000Rule.CAP;
        message(
                Scenario.plain(),
                rule,
                "公費による交付額25,000,000円は、融資額または出資額25,000,000円に応じた上限25,000,000円以内です。",
                "The public money of 25,000,000 yen is within the cap of 25,000,000 yen that a loan or equity of 25,000,000 yen allows.");
        message(
                Scenario.plain().publicMoney(40_000_000).finance(Money.loan(60_000_000)),
                rule,
                "公費による交付額40,000,000円は、融資額または出資額60,000,000円に応じた上限35,000,000円を超えています。",
                "The public money of 40,000,000 yen exceeds the cap of 35,000,000 yen that a loan or equity of 60,000,000 yen allows.");
        message(
                Scenario.plain().publicMoney(30_000_000).finance(Money.loan(30_000_000), Money.equity(15_000_000)),
                rule,
                "融資額または出資額の大きい方30,000,000円では上限は25,000,000円で、公費による交付額30,000,000円はこれを超えています。融資と出資を合算して45,000,000円とできれば上限は35,000,000円になるため、合算できるか確認が必要です。",
                "The larger of loans and equity, 30,000,000 yen, allows 25,000,000 yen, less than the public money of 30,000,000 yen. If loans and equity may be added up to 45,000,000 yen, the cap is 35,000,000 yen. Whether they may needs confirmation.");
        message(
                Scenario.plain()
                        .publicMoney(30_000_000)
                        .finance(Money.loan(30_000_000), Money.loan(15_000_000).from("OTHER")),
                rule,
                "確実に数えられる融資額または出資額30,000,000円では上限は25,000,000円で、公費による交付額30,000,000円はこれを超えています。確認を要する融資や出資も合わせて45,000,000円が数えられれば、上限は35,000,000円になります。",
                "The loan or equity of 30,000,000 yen that counts for certain allows 25,000,000 yen, less than the public money of 30,000,000 yen. If the finance to be confirmed counts too, 45,000,000 yen in all, the cap is 35,000,000 yen.");
        message(
                Scenario.plain().edition(Scenario.R8).publicMoney(50_000_001).finance(Money.loan(100_000_002)),
                rule,
                "公費による交付額50,000,001円は、融資額または出資額100,000,002円に応じた上限50,000,000円を超えています。ただし根拠が「推定」にとどまるため、対象外とは断定せず、確認を要するものとします。",
                "The public money of 50,000,001 yen exceeds the cap of 50,000,000 yen that a loan or equity of 100,000,002 yen allows. As the source is only of the kind \"assumption\", this is not held to be a refusal but to need review.");
    }

    @Test
    void says_what_secures_the_loans() {
        Local10000Rule rule = Local10000Rule.UNSECURED;
        Money secured = Money.loan(25_000_000).on("OTHER_ASSETS");
        message(
                Scenario.plain(),
                rule,
                "融資はすべて無担保か、交付金で取得した財産だけを担保としています。",
                "Every loan is unsecured or secured by what the grant bought alone.");
        message(
                Scenario.plain().finance(Money.equity(25_000_000)),
                rule,
                "融資がないため、担保について確かめることはありません。",
                "There is no loan, so there is no security to ask about.");
        message(
                Scenario.plain().finance(Money.equity(25_000_000), secured),
                rule,
                "交付金で取得した財産以外を担保とする融資が25,000,000円ありますが、これを除いても融資等の額と上限の要件を満たしています。",
                "Loans of 25,000,000 yen are secured by other assets, but the amount of finance and the cap are in order without them.");
        message(
                Scenario.plain().finance(secured),
                rule,
                "交付金で取得した財産以外を担保とする融資が25,000,000円あります。「原則、無担保」の例外として認められるか、確認が必要です。",
                "Loans of 25,000,000 yen are secured by assets that the grant did not buy. Whether they pass as an exception to the principle needs confirmation.");
    }

    @Test
    void says_who_gives_the_finance() {
        Local10000Rule rule = Local10000Rule.LENDER;
        Money other = Money.loan(25_000_000).from("OTHER");
        message(
                Scenario.plain(),
                rule,
                "融資と出資はすべて、地域金融機関等によるものです。",
                "All loans and equity come from regional financial institutions or their like.");
        message(
                Scenario.plain().finance(new Money[0]),
                rule,
                "融資も出資もないため、資金の出し手について確かめることはありません。",
                "There is neither loan nor equity, so there is no provider to ask about.");
        message(
                Scenario.plain().finance(Money.equity(25_000_000), other),
                rule,
                "地域金融機関等でない出し手による融資や出資が25,000,000円ありますが、これを除いても融資等の額と上限の要件を満たしています。",
                "Loans or equity of 25,000,000 yen come from other providers, but the amount of finance and the cap are in order without them.");
        message(
                Scenario.plain().finance(other),
                rule,
                "地域金融機関等でない出し手による融資や出資が25,000,000円あります。数えられるかどうか、確認が必要です。",
                "Loans or equity of 25,000,000 yen come from providers that are no regional financial institutions. Whether they count needs confirmation.");
    }

    @Test
    void says_that_a_ruling_settled_it() {
        Scenario open = Scenario.plain().finance(Money.loan(25_000_000).on("OTHER_ASSETS"));
        message(
                open.ruling("L10K-UNSECURED", "NOT_MET"),
                Local10000Rule.UNSECURED,
                "「原則、無担保融資」は、記載された事実だけでは定まりませんが、照会に対する判断により、満たさないものとします。",
                "The stated facts alone do not settle \"Unsecured loans in principle\"; by the answer of the competent authority it is held not to be met.");
        message(
                open.ruling("L10K-UNSECURED", "MET"),
                Local10000Rule.UNSECURED,
                "「原則、無担保融資」は、記載された事実だけでは定まりませんが、照会に対する判断により、満たすものとします。",
                "The stated facts alone do not settle \"Unsecured loans in principle\"; by the answer of the competent authority it is held to be met.");
    }

    private static List<String> remedies(Scenario scenario, Local10000Rule rule, Language language) {
        return finding(scenario, rule, language).remedies().stream()
                .map(AssessmentReport.RemedyLine::message)
                .toList();
    }

    @Test
    void says_how_the_cap_can_be_met() {
        Scenario scenario = Scenario.plain()
                .publicMoney(40_000_000)
                .finance(Money.loan(60_000_000))
                .ownFunds(20_000_000);
        assertThat(remedies(scenario, Local10000Rule.CAP, Language.JA))
                .containsExactly(
                        "公費による交付額を5,000,000円減らして35,000,000円とし、その分を自己資金等（または融資）でまかないます。自己資金等は25,000,000円になります。",
                        "融資を20,000,000円増やして80,000,000円とし、自己資金等を同じ額だけ減らして0円とします。",
                        "自己資金等はそのままとし、公費による交付額を5,000,000円減らして35,000,000円、融資を同じ額だけ増やして65,000,000円とします。");
        assertThat(remedies(scenario, Local10000Rule.CAP, Language.EN))
                .containsExactly(
                        "Lower the public money by 5,000,000 yen to 35,000,000 yen and pay the difference from own funds (or a loan). Own funds become 25,000,000 yen.",
                        "Raise the loan by 20,000,000 yen to 80,000,000 yen and lower own funds by as much to 0 yen.",
                        "Keep own funds, lower the public money by 5,000,000 yen to 35,000,000 yen and raise the loan by as much to 65,000,000 yen.");
    }

    @Test
    void says_how_the_finance_can_cover() {
        Scenario scenario = Scenario.plain()
                .publicMoney(20_000_000)
                .finance(Money.equity(10_000_000))
                .ownFunds(10_000_000);
        assertThat(remedies(scenario, Local10000Rule.PRIVATE_FINANCE_COVERS, Language.JA))
                .containsExactly(
                        "公費による交付額を10,000,000円減らして10,000,000円とし、その分を自己資金等（または融資）でまかないます。自己資金等は20,000,000円になります。",
                        "出資を10,000,000円増やして20,000,000円とし、自己資金等を同じ額だけ減らして0円とします。",
                        "自己資金等はそのままとし、公費による交付額を5,000,000円減らして15,000,000円、出資を同じ額だけ増やして15,000,000円とします。");
        assertThat(remedies(scenario, Local10000Rule.PRIVATE_FINANCE_COVERS, Language.EN))
                .containsExactly(
                        "Lower the public money by 10,000,000 yen to 10,000,000 yen and pay the difference from own funds (or a loan). Own funds become 20,000,000 yen.",
                        "Raise the equity by 10,000,000 yen to 20,000,000 yen and lower own funds by as much to 0 yen.",
                        "Keep own funds, lower the public money by 5,000,000 yen to 15,000,000 yen and raise the equity by as much to 15,000,000 yen.");
    }

    @Test
    void says_how_the_costs_can_become_eligible() {
        Scenario scenario = Scenario.plain()
                .ownFunds(1_000_000)
                .otherCosts(new CostLine("OTHER", 1_500_000), new CostLine("RESEARCH", 500_000));
        assertThat(remedies(scenario, Local10000Rule.ELIGIBLE_COSTS, Language.JA))
                .containsExactly(
                        "対象にならない経費と、対象かどうか定まらない経費を合わせて2,000,000円、その財源とともに申請から除きます。自己資金等は0円、公費による交付額は24,000,000円になります。");
        assertThat(remedies(scenario, Local10000Rule.ELIGIBLE_COSTS, Language.EN))
                .containsExactly(
                        "Take the costs that are not eligible or not settled, 2,000,000 yen in all, out of the application with what finances them. Own funds become 0 yen and public money becomes 24,000,000 yen.");
    }

    private static List<String> steps(Scenario scenario, Language language) {
        return report(scenario.assess(), language).steps().stream()
                .map(AssessmentReport.StepLine::text)
                .toList();
    }

    @Test
    void tells_each_step_of_a_rounded_share() {
        Scenario scenario = Scenario.plain().area(true).index("0.36").ownFunds(5_000_000);
        assertThat(steps(scenario, Language.JA))
                .containsExactly(
                        "申請された公費による交付額は25,000,000円です（経費の合計55,000,000円 = 公費25,000,000円 + 融資・出資25,000,000円 + 自己資金等5,000,000円）。",
                        "融資額または出資額25,000,000円は、公費による交付額以上です。",
                        "公費による交付額の上限は25,000,000円です。",
                        "財政力指数は0.5未満です。",
                        "国費の率は2/3です（条件不利地域にある、財政力の弱い市町村）。",
                        "25,000,000円 × 2/3 = 16,666,666 2/3円",
                        "「1,000円未満切捨て」と読む場合: 16,666,666 2/3円を1,000円単位で切捨て = 16,666,000円",
                        "「1円未満切捨て」と読む場合: 16,666,666 2/3円を1円単位で切捨て = 16,666,666円",
                        "すべての解釈を通すと、国費は16,666,000円から16,666,666円までです。",
                        "「1,000円未満切捨て」と読む場合: 25,000,000円 − 国費16,666,000円 = 地方費8,334,000円",
                        "「1円未満切捨て」と読む場合: 25,000,000円 − 国費16,666,666円 = 地方費8,333,334円",
                        "すべての解釈を通すと、地方費は8,333,334円から8,334,000円までです。");
        assertThat(steps(scenario, Language.EN))
                .containsExactly(
                        "The public money asked for is 25,000,000 yen (costs 55,000,000 yen = public money 25,000,000 yen + private finance 25,000,000 yen + own funds 5,000,000 yen).",
                        "The loan or equity of 25,000,000 yen is at least the public money.",
                        "The cap on the public money is 25,000,000 yen.",
                        "The fiscal-strength index is below 0.5.",
                        "The national share is 2/3 (municipality of weak finances in a disadvantaged area).",
                        "25,000,000 yen × 2/3 = 16,666,666 2/3 yen",
                        "Read as \"rounded down to 1,000 yen\": 16,666,666 2/3 yen rounded down to units of 1,000 yen = 16,666,000 yen",
                        "Read as \"rounded down to 1 yen\": 16,666,666 2/3 yen rounded down to units of 1 yen = 16,666,666 yen",
                        "Across all readings, the national share runs from 16,666,000 yen to 16,666,666 yen.",
                        "Read as \"rounded down to 1,000 yen\": 25,000,000 yen − national share 16,666,000 yen = local share 8,334,000 yen",
                        "Read as \"rounded down to 1 yen\": 25,000,000 yen − national share 16,666,666 yen = local share 8,333,334 yen",
                        "Across all readings, the local share runs from 8,333,334 yen to 8,334,000 yen.");
    }

    @Test
    void tells_each_step_of_an_open_share() {
        Scenario scenario = Scenario.plain().publicMoney(24_000_000).field("WOMEN_AND_YOUTH", "PENDING");
        assertThat(steps(scenario, Language.JA))
                .containsExactly(
                        "申請された公費による交付額は24,000,000円です（経費の合計49,000,000円 = 公費24,000,000円 + 融資・出資25,000,000円 + 自己資金等0円）。",
                        "融資額または出資額25,000,000円は、公費による交付額以上です。",
                        "公費による交付額の上限は25,000,000円です。",
                        "未確定の事項が最も不利に定まる場合、国費の率は原則の1/2です。",
                        "24,000,000円 × 1/2 = 12,000,000円",
                        "「1,000円未満切捨て」と読む場合: 12,000,000円を1,000円単位で切捨て = 12,000,000円",
                        "未確定の事項が最も有利に定まる場合、国費の率は3/4です（重点支援「女性・若者活躍」）。",
                        "24,000,000円 × 3/4 = 18,000,000円",
                        "「1,000円未満切捨て」と読む場合: 18,000,000円を1,000円単位で切捨て = 18,000,000円",
                        "「1円未満切捨て」と読む場合: 12,000,000円を1円単位で切捨て = 12,000,000円",
                        "「1円未満切捨て」と読む場合: 18,000,000円を1円単位で切捨て = 18,000,000円",
                        "24,000,000円 − 国費12,000,000円～18,000,000円 = 地方費6,000,000円～12,000,000円");
        assertThat(steps(scenario, Language.EN))
                .containsExactly(
                        "The public money asked for is 24,000,000 yen (costs 49,000,000 yen = public money 24,000,000 yen + private finance 25,000,000 yen + own funds 0 yen).",
                        "The loan or equity of 25,000,000 yen is at least the public money.",
                        "The cap on the public money is 25,000,000 yen.",
                        "If the open questions turn out worst: The national share is the base rate of 1/2.",
                        "24,000,000 yen × 1/2 = 12,000,000 yen",
                        "Read as \"rounded down to 1,000 yen\": 12,000,000 yen rounded down to units of 1,000 yen = 12,000,000 yen",
                        "If the open questions turn out best: The national share is 3/4 (priority field: women and young people).",
                        "24,000,000 yen × 3/4 = 18,000,000 yen",
                        "Read as \"rounded down to 1,000 yen\": 18,000,000 yen rounded down to units of 1,000 yen = 18,000,000 yen",
                        "Read as \"rounded down to 1 yen\": 12,000,000 yen rounded down to units of 1 yen = 12,000,000 yen",
                        "Read as \"rounded down to 1 yen\": 18,000,000 yen rounded down to units of 1 yen = 18,000,000 yen",
                        "24,000,000 yen − national share 12,000,000 yen to 18,000,000 yen = local share 6,000,000 yen to 12,000,000 yen");
    }

    @Test
    void tells_the_last_step_of_an_application_that_is_not_eligible_for_certain() {
        Scenario refused = Scenario.plain().criterion("novelty", "NOT_MET");
        assertThat(steps(refused, Language.JA))
                .containsExactly("要件を満たさないため、公費による交付額は0円です。", "要件を満たさないため、国費は0円です。", "要件を満たさないため、地方費は0円です。");
        assertThat(steps(refused, Language.EN))
                .containsExactly(
                        "The requirements are not met, so the public money is 0 yen.",
                        "The requirements are not met, so the national share is 0 yen.",
                        "The requirements are not met, so the local share is 0 yen.");
        Scenario pending = Scenario.plain().criterion("novelty", "PENDING");
        assertThat(steps(pending, Language.JA))
                .endsWith(
                        "確認を要する事項が残るため、公費による交付額のうち確実な額は0円で、最大は25,000,000円です。",
                        "確認を要する事項が残るため、国費のうち確実な額は0円で、最大は12,500,000円です。",
                        "確認を要する事項が残るため、地方費のうち確実な額は0円で、最大は12,500,000円です。");
        assertThat(steps(pending, Language.EN))
                .endsWith(
                        "Some questions are open, so 0 yen of the local share are certain and 12,500,000 yen is the most that is possible.");
    }

    @Test
    void tells_a_rounding_that_an_own_edition_declares() throws Exception {
        Kind<Application, Assessment> kind = OwnEdition.ofR6("own")
                .with("/parameters/shareRounding/readings/0/value/mode", "HALF_UP")
                .kind();
        Assessment assessment = Scenario.assess(
                kind, Scenario.plain().edition("own").publicMoney(1_001).json());
        assertThat(report(assessment, Language.JA).steps())
                .extracting(AssessmentReport.StepLine::text)
                .contains("「1,000円未満四捨五入」と読む場合: 500 1/2円を1,000円単位で四捨五入 = 1,000円");
        assertThat(report(assessment, Language.EN).steps())
                .extracting(AssessmentReport.StepLine::text)
                .contains(
                        "Read as \"rounded half up to 1,000 yen\": 500 1/2 yen rounded half up to units of 1,000 yen = 1,000 yen");
    }

    @Test
    void notes_are_told_in_both_languages() {
        Scenario draft = Scenario.plain().edition(Scenario.R8);
        assertThat(report(draft.assess(), Language.JA).notes()).contains("「令和8年度政府案」は案の段階のものです。確定した内容ではありません。");
        Scenario unused = Scenario.plain().ruling("L10K-NOVELTY", "NOT_MET");
        assertThat(report(unused.assess(), Language.JA).notes())
                .contains("上限と率は、令和6年度補正予算（案）の説明資料に示されたものです。", "「新規性（新規事業）」は記載された事実から判定できるため、照会に対する判断は用いていません。");
        assertThat(report(unused.assess(), Language.EN).notes())
                .contains(
                        "The stated facts decide \"Novelty (a new business)\", so the answer of the authority is not used.");
    }
}
