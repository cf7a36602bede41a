package jp.chiikiryoku.dxtalent;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.payload.KindDefinition;
import jp.chiikiryoku.core.payload.Reference;
import org.jspecify.annotations.Nullable;

/** The kind {@code dx-application}. */
final class ApplicationDefinition implements KindDefinition<Application, DxTalentParameters> {

    static final ApplicationDefinition INSTANCE = new ApplicationDefinition();

    private static final Pointer SUBMITTED_AT = Pointer.parse("/submittedAt");

    private ApplicationDefinition() {}

    @Override
    public String name() {
        return DxTalent.APPLICATION;
    }

    @Override
    public Class<Application> payloadType() {
        return Application.class;
    }

    @Override
    public List<? extends Rule> rules() {
        return DxTalentRule.ofApplication();
    }

    @Override
    public Reference<Application> reference() {
        return Reference.date(SUBMITTED_AT, ApplicationDefinition::dayInJapan);
    }

    @Override
    public void checkParameters(DxTalentParameters parameters, Pointer place, Problems problems) {
        if (parameters.application() == null) {
            problems.add(place.member("application"), Fault.of(ProblemCode.REQUIRED));
        }
    }

    @Override
    public Ruleset<Application> ruleset(Edition<DxTalentParameters> edition) {
        return new ApplicationRuleset(edition);
    }

    private static @Nullable LocalDate dayInJapan(Application application) {
        return application.submittedAt() == null
                ? null
                : JapanTime.of(application.submittedAt()).toLocalDate();
    }
}
