package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;
import jp.chiikiryoku.dxtalent.edition.EmploymentForm;
import jp.chiikiryoku.dxtalent.edition.Guidance;
import jp.chiikiryoku.dxtalent.edition.Guidance.FormOfWork;
import jp.chiikiryoku.dxtalent.edition.Guidance.FunctionOfStructure;
import jp.chiikiryoku.dxtalent.edition.KindOfWork;
import jp.chiikiryoku.dxtalent.edition.PromotionFunction;

/**
 * What the guidance of an edition says about securing people and about the promotion structure. Immutable and
 * thread-safe.
 */
public final class Advisor {

    private final Guidance guidance;
    private final Map<KindOfWork, Advice.Reason> reasons = new EnumMap<>(KindOfWork.class);

    private Advisor(Guidance guidance) {
        this.guidance = guidance;
        for (FormOfWork each : guidance.forms()) {
            reasons.put(each.work(), reason(each));
        }
        for (KindOfWork work : KindOfWork.values()) {
            if (!reasons.containsKey(work)) {
                throw new IllegalArgumentException("The kind of work (" + work + ") must be cited by the guidance.");
            }
        }
    }

    private static Advice.Reason reason(FormOfWork form) {
        String text = "advice." + form.work().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Advice.Reason(form.form(), Message.of(text, Facts.of("form", form.form())), form.citation());
    }

    /**
     * Obtains the advisor of an edition.
     *
     * <p>The edition {@code r7-call} has one, {@code r5-r7} has none.
     *
     * @return the advisor, or empty if the edition has no guidance
     * @throws IllegalArgumentException if the guidance does not cite each kind of work
     */
    public static Optional<Advisor> of(Edition<DxTalentParameters> edition) {
        return Optional.ofNullable(edition.parameters().guidance()).map(Advisor::new);
    }

    /**
     * Advises how to secure people for some work.
     *
     * <p>Ongoing and hands-on work points to full-time staff. Advice from above, a one-off project, and high expertise with
     * few hours each point to part-time staff or outsourcing by themselves. Work of both sorts points to a mix. Source:
     * MIC-DX-CALL-R7.
     *
     * @param works the pieces of work, one or more
     * @return the form, with a reason for each kind of each piece of work, and one for the mix if it is one
     * @throws IllegalArgumentException if there is no work
     */
    public Advice adviseOn(List<Work> works) {
        if (works.isEmpty()) {
            throw new IllegalArgumentException("The works (none) must be one or more.");
        }
        List<Advice.Reason> all = reasonsFor(works);
        Set<EmploymentForm> forms = EnumSet.noneOf(EmploymentForm.class);
        all.forEach(reason -> forms.add(reason.form()));
        if (forms.size() == 1) {
            return new Advice(forms.iterator().next(), all);
        }
        Advice.Reason ofSeveral = reasonOf(KindOfWork.SEVERAL_KINDS);
        all.add(ofSeveral);
        return new Advice(ofSeveral.form(), all);
    }

    private List<Advice.Reason> reasonsFor(List<Work> works) {
        List<Advice.Reason> all = new ArrayList<>();
        for (Work work : works) {
            work.kinds().forEach(kind -> all.add(reasonOf(kind)));
        }
        return all;
    }

    private Advice.Reason reasonOf(KindOfWork kind) {
        return requireNonNull(reasons.get(kind), "reason");
    }

    /** Checks which functions a promotion structure has. */
    public Readiness readiness(Set<PromotionFunction> present) {
        List<Readiness.Entry> entries = new ArrayList<>();
        for (FunctionOfStructure each : guidance.functions()) {
            entries.add(new Readiness.Entry(each.function(), present.contains(each.function()), each.citation()));
        }
        return new Readiness(entries);
    }

    /** Returns the guidance as data: functions, steps, schedule, deliverables, targets and facts with their sources. */
    public Guidance guidance() {
        return guidance;
    }
}
