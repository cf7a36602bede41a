package jp.chiikiryoku.kigyojin;

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

/** The kind {@code kigyojin}. */
final class EngagementDefinition implements KindDefinition<Engagement, KigyojinParameters> {

    static final EngagementDefinition INSTANCE = new EngagementDefinition();

    private static final Pointer SIGNED_ON = Pointer.parse("/agreement/signedOn");

    private EngagementDefinition() {}

    @Override
    public String name() {
        return Kigyojin.ENGAGEMENT;
    }

    @Override
    public Class<Engagement> payloadType() {
        return Engagement.class;
    }

    @Override
    public List<? extends Rule> rules() {
        return KigyojinRule.ofEngagement();
    }

    @Override
    public Reference<Engagement> reference() {
        return Reference.date(SIGNED_ON, EngagementDefinition::signedOn);
    }

    @Override
    public void checkParameters(KigyojinParameters parameters, Pointer place, Problems problems) {
        if (parameters.engagement() == null) {
            problems.add(place.member("engagement"), Fault.of(ProblemCode.REQUIRED));
        }
    }

    @Override
    public Ruleset<Engagement> ruleset(Edition<KigyojinParameters> edition) {
        return new EngagementRuleset(edition);
    }

    private static @Nullable LocalDate signedOn(Engagement engagement) {
        return engagement.agreement() == null ? null : engagement.agreement().signedOn();
    }
}
