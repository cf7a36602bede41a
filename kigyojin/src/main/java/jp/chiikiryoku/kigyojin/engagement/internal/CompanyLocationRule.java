package jp.chiikiryoku.kigyojin.engagement.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.kigyojin.edition.CompanyArea;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;

/**
 * {@code KGJ-COMPANY-LOCATION}: the headquarters lie in one of the eleven metropolitan prefectures.
 *
 * <p>Headquarters in Tokyo satisfy the rule. Headquarters in Hokkaido with an office in Tokyo leave it open, for the
 * person may work there; without such an office they violate it. Where an edition asks for urban areas instead, of which
 * no list is published, headquarters elsewhere always leave it open. Source: the ministry's budget document
 * («三大都市圏に所在する企業等»), from fiscal year 2025 on its page («都市部に所在する企業等»).
 */
public final class CompanyLocationRule implements RuleCheck<SendingSide> {

    private static final Pointer HEADQUARTERS = Pointer.parse("/company/headquarters");
    private static final Pointer OFFICES = Pointer.parse("/company/offices");

    private final RuleAnswers answers;
    private final CompanyArea area;

    /**
     * Makes the rule.
     *
     * @param parameters where the edition requires companies to lie
     */
    public CompanyLocationRule(EngagementParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.COMPANY_LOCATION, HEADQUARTERS, edition)
                .citing(parameters.companyArea().citation());
        area = parameters.companyArea().value();
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(SendingSide sending) {
        Prefecture headquarters = sending.company().headquarters();
        Facts facts = Facts.of("headquarters", name(headquarters));
        return headquarters.isMetropolitan()
                ? answers.satisfied(facts)
                : checkOffices(sending.company().offices(), facts);
    }

    private Finding checkOffices(List<Prefecture> offices, Facts facts) {
        for (int i = 0; i < offices.size(); i++) {
            if (offices.get(i).isMetropolitan()) {
                return answers.at(OFFICES.at(i)).undetermined(facts.with("office", name(offices.get(i))));
            }
        }
        return area == CompanyArea.URBAN_AREAS
                ? answers.undetermined("undetermined-urban", facts)
                : answers.violated(facts);
    }

    private static LocalizedText name(Prefecture prefecture) {
        return new LocalizedText(prefecture.japaneseName(), prefecture.englishName());
    }
}
