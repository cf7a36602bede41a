package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.placement.Activity;
import jp.chiikiryoku.kyoryokutai.placement.Area;
import jp.chiikiryoku.kyoryokutai.placement.Member;
import jp.chiikiryoku.kyoryokutai.placement.Placement;

/** From where to where a member of 地域おこし協力隊 may move, and a zone that nobody has looked up. */
final class APlacement implements Chapter {

    private static final Area SPECIAL_WARD =
            Area.of(AreaCategory.METRO_URBAN).withCode("131016").withName("千代田区");
    private static final Area PARTLY_DISADVANTAGED =
            Area.of(AreaCategory.OUTER_PARTIAL).withCode("032077").withName("久慈市");
    private static final Area CITY_OUTSIDE =
            Area.of(AreaCategory.OUTER_URBAN).withCode("012076").withName("帯広市");
    private static final LocalDate APPOINTED_ON = LocalDate.of(2024, 6, 1);
    private static final LocalDate TERM_ENDS_ON = LocalDate.of(2027, 5, 31);

    @Override
    public String title() {
        return "The placement of a member: from where to where";
    }

    @Override
    public void show(PrintStream out) {
        out.println("From 千代田区, one of the special wards, to 福島町, a depopulated town:");
        explain(read("placement.json"), out);
        out.println("To 久慈市, partly disadvantaged. Of a person from a special ward the zone is not asked:");
        explainArea(member(SPECIAL_WARD, PARTLY_DISADVANTAGED), out);
        out.println("From 帯広市, a city outside the metropolitan areas, the zone decides, and it is not known:");
        explainArea(member(CITY_OUTSIDE, PARTLY_DISADVANTAGED), out);
        out.println("The address lies inside the zone, and the question closes:");
        explainArea(member(CITY_OUTSIDE, PARTLY_DISADVANTAGED.withInsideDisadvantagedZone(true)), out);
    }

    private static Placement read(String name) {
        return Kyoryokutai.placements().read(Samples.read(name));
    }

    private static Placement member(Area origin, Area destination) {
        return Placement.of(Member.builder()
                .origin(origin)
                .destination(destination)
                .appointedOn(APPOINTED_ON)
                .residenceMovedOn(APPOINTED_ON)
                .baseOfLifeMoved(Criterion.of(Judgement.MET))
                .termEndsOn(TERM_ENDS_ON)
                .activities(List.of(Activity.LOCAL_PRODUCTS))
                .build());
    }

    private static void explain(Placement placement, PrintStream out) {
        Assessment assessment = Kyoryokutai.placements().assess(placement);
        out.println("  " + assessment.verdict());
        assessment.findings().forEach(new Explainer(Kyoryokutai.placements(), out)::citedFinding);
    }

    private static void explainArea(Placement placement, PrintStream out) {
        Assessment assessment = Kyoryokutai.placements().assess(placement);
        out.println("  " + assessment.verdict());
        new Explainer(Kyoryokutai.placements(), out).finding(assessment.finding(KyoryokutaiRule.AREA));
        out.println("  open questions: " + assessment.openQuestions());
    }
}
