package jp.chiikiryoku.dxtalent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;
import jp.chiikiryoku.dxtalent.edition.EmploymentForm;
import jp.chiikiryoku.dxtalent.edition.Guidance;
import jp.chiikiryoku.dxtalent.edition.Guidance.FormOfWork;
import jp.chiikiryoku.dxtalent.edition.Guidance.FunctionOfStructure;
import jp.chiikiryoku.dxtalent.edition.PromotionFunction;

/**
 * What the guidance of an edition says about securing people and about the promotion structure. Immutable and
 * thread-safe.
 */
public final class Advisor {

    private final Guidance guidance;
    private final Map<EmploymentForm, Citation> citations = new EnumMap<>(EmploymentForm.class);

    private Advisor(Guidance guidance) {
        this.guidance = guidance;
        for (FormOfWork form : guidance.forms()) {
            citations.put(form.form(), form.citation());
        }
        for (EmploymentForm form : EmploymentForm.values()) {
            if (!citations.containsKey(form)) {
                throw new IllegalArgumentException("The form (" + form + ") must be cited by the guidance.");
            }
        }
    }

    /**
     * Obtains the advisor of an edition.
     *
     * <p>The edition {@code r7-call} has one, {@code r5-r7} has none.
     *
     * @return the advisor, or empty if the edition has no guidance
     * @throws IllegalArgumentException if the guidance does not cite each form of securing people
     */
    public static Optional<Advisor> of(Edition<DxTalentParameters> edition) {
        return Optional.ofNullable(edition.parameters().guidance()).map(Advisor::new);
    }

    /**
     * Advises how to secure people for some work.
     *
     * <p>Ongoing and hands-on work points to full-time staff; advice from above in a one-off project, or high expertise
     * with few hours, to part-time staff or outsourcing; both kinds to a mix. Of work that is only ongoing or only
     * hands-on the guidance says nothing. Source: MIC-DX-CALL-R7.
     *
     * @param works the pieces of work, one or more
     * @throws IllegalArgumentException if there is no work
     */
    public Advice adviseOn(List<Work> works) {
        if (works.isEmpty()) {
            throw new IllegalArgumentException("The works (none) must be one or more.");
        }
        List<Advice.Reason> reasons = new ArrayList<>();
        Set<EmploymentForm> forms = EnumSet.noneOf(EmploymentForm.class);
        for (Work work : works) {
            Advice.Reason reason = reason(work);
            reasons.add(reason);
            forms.add(reason.form());
        }
        return new Advice(together(forms), reasons);
    }

    private Advice.Reason reason(Work work) {
        boolean direct = work.ongoing() && work.handsOn();
        boolean expertOfFewHours = work.highlyExpert() && work.fewHours();
        if (direct && expertOfFewHours) {
            return reason(EmploymentForm.MIX, "advice.both");
        }
        if (direct) {
            return reason(EmploymentForm.FULL_TIME, "advice.ongoing-hands-on");
        }
        if (expertOfFewHours) {
            return reason(EmploymentForm.PART_TIME_OR_OUTSOURCING, "advice.expert-few-hours");
        }
        return work.ongoing() || work.handsOn()
                ? reason(EmploymentForm.NO_FIXED_FORM, "advice.only-one")
                : reason(EmploymentForm.PART_TIME_OR_OUTSOURCING, "advice.one-off-advice");
    }

    private Advice.Reason reason(EmploymentForm form, String text) {
        Citation citation = citations.get(form);
        if (citation == null) {
            throw new IllegalStateException("The form (" + form + ") must be cited by the guidance.");
        }
        return new Advice.Reason(form, Message.of(text, Facts.of("form", form)), citation);
    }

    private static EmploymentForm together(Set<EmploymentForm> forms) {
        Set<EmploymentForm> decided = EnumSet.copyOf(forms);
        decided.remove(EmploymentForm.NO_FIXED_FORM);
        if (decided.isEmpty()) {
            return EmploymentForm.NO_FIXED_FORM;
        }
        return decided.size() == 1 ? decided.iterator().next() : EmploymentForm.MIX;
    }

    /** Checks which functions a promotion structure has. */
    public Readiness readiness(Set<PromotionFunction> present) {
        List<Readiness.Entry> entries = new ArrayList<>();
        for (FunctionOfStructure each : guidance.functions()) {
            entries.add(new Readiness.Entry(each.function(), present.contains(each.function()), each.citation()));
        }
        return new Readiness(entries);
    }

    /** Returns the guidance as data, functions, schedule and facts with their sources. */
    public Guidance guidance() {
        return guidance;
    }
}
