package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;
import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

class NotAlreadyLocalRuleTest {

    private static final AskedRule RULE = AskedRule.of(KigyojinRule.NOT_ALREADY_LOCAL, new NotAlreadyLocalRule(R6));
    private static final String PLACE = "/worker/worksInMunicipality";
    private static final PayloadDocument UNKNOWN = Documents.engagement().without(PLACE);

    private static PayloadDocument worksThere(boolean there) {
        return Documents.engagement().with(PLACE, there);
    }

    @Test
    void a_person_who_works_elsewhere_is_accepted() {
        RULE.expect(worksThere(false), Outcome.SATISFIED, PLACE);
    }

    // MUNICIPAL-ORDINANCES alone, so it never refuses
    @Test
    void a_person_who_works_there_already_needs_review() {
        RULE.expect(worksThere(true), Outcome.UNDETERMINED, PLACE);
        assertThat(RULE.finding(worksThere(true)).citation().authority()).isEqualTo(Authority.MUNICIPALITY);
    }

    @Test
    void an_unknown_place_of_work_needs_review() {
        RULE.expect(UNKNOWN, Outcome.UNDETERMINED, PLACE);
    }

    @Test
    void says_whether_the_person_worked_there() {
        RULE.says(
                worksThere(false), "起業人は、受入自治体の区域で働いていませんでした。", "The person did not work in the municipality before.");
        RULE.says(
                worksThere(true),
                "起業人は、受入自治体の区域ですでに働いています。市町村の要綱にはこれを対象から除くものがあるため、確認が必要です。",
                "The person works in the municipality already. Some municipalities exclude that,"
                        + " so it needs confirmation.");
        RULE.says(
                UNKNOWN,
                "起業人が受入自治体の区域で働いていたか分かりません。市町村の要綱にはこれを対象から除くものがあるため、確認が必要です。",
                "Whether the person worked in the municipality before is not known. Some municipalities exclude that,"
                        + " so it needs confirmation.");
    }

    @Test
    void compares_nothing() {
        RULE.compares(worksThere(false), "satisfied", Facts.empty());
        RULE.compares(worksThere(true), "undetermined", Facts.empty());
        RULE.compares(UNKNOWN, "undetermined-unknown", Facts.empty());
    }
}
