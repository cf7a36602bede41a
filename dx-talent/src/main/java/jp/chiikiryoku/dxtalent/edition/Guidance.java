package jp.chiikiryoku.dxtalent.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a source advises and tells besides its rules (助言と参考); no rule reads it.
 *
 * @param forms how people are secured, by the kind of work
 * @param functions the functions that the promotion structure needs
 * @param steps what is supported in each step
 * @param schedule the schedule of the call, in its order
 * @param deliverables what is handed in at the end
 * @param pillars the problems of the prefectures and what is done about them, in the order of the source
 * @param trainingMenu what the training in administration holds
 * @param appointmentTarget how many people are to be appointed accelerators nationwide, or null if no source says it
 * @param expectedPrefectures about how many prefectures are expected to be adopted, or null if no source says it
 * @param facts what else the sources tell
 */
public record Guidance(
        @Distinct(by = "work") List<@Valid FormOfWork> forms,
        @Distinct(by = "function") List<@Valid FunctionOfStructure> functions,
        @Distinct(by = "step") List<@Valid StepContent> steps,
        List<@Valid ScheduleEntry> schedule,
        List<@Valid Deliverable> deliverables,
        List<@Valid Pillar> pillars,
        List<@Valid Cited<LocalizedText>> trainingMenu,
        @Nullable Cited<@Min(1) @Max(100_000) Integer> appointmentTarget,
        @Nullable Cited<@Min(1) @Max(47) Integer> expectedPrefectures,
        List<@Valid CallFact> facts) {

    public Guidance {
        forms = List.copyOf(forms);
        functions = List.copyOf(functions);
        steps = List.copyOf(steps);
        schedule = List.copyOf(schedule);
        deliverables = List.copyOf(deliverables);
        pillars = List.copyOf(pillars);
        trainingMenu = List.copyOf(trainingMenu);
        facts = List.copyOf(facts);
    }

    /**
     * How people are secured for a kind of work.
     *
     * @param work the kind of work
     * @param form the form of securing people
     * @param citation where the advice comes from
     */
    public record FormOfWork(KindOfWork work, EmploymentForm form, Citation citation) {
        public FormOfWork {
            requireNonNull(work, "work");
            requireNonNull(form, "form");
            requireNonNull(citation, "citation");
        }
    }

    /**
     * A function that the promotion structure needs.
     *
     * @param function the function
     * @param citation where it comes from
     */
    public record FunctionOfStructure(PromotionFunction function, Citation citation) {
        public FunctionOfStructure {
            requireNonNull(function, "function");
            requireNonNull(citation, "citation");
        }
    }

    /**
     * What is supported in a step (ステップごとの支援内容).
     *
     * @param step the step
     * @param contents what is supported
     * @param citation where it comes from
     */
    public record StepContent(SupportStep step, List<@Valid LocalizedText> contents, Citation citation) {
        public StepContent {
            requireNonNull(step, "step");
            contents = List.copyOf(contents);
            requireNonNull(citation, "citation");
        }
    }

    /**
     * One entry of the schedule: either something that happens, once or several times, or a period of time.
     *
     * @param title what happens
     * @param when when it happens, as the source says it
     * @param happens the days on one of which it happens, once for each time; empty for a period of time
     * @param starts the days on one of which the period starts, or null if the source does not say it
     * @param ends the days on one of which the period ends, or null if the source does not say it
     * @param citation where it comes from
     */
    public record ScheduleEntry(
            LocalizedText title,
            LocalizedText when,
            List<@Valid Cited<DayRange>> happens,
            @Nullable Cited<DayRange> starts,
            @Nullable Cited<DayRange> ends,
            Citation citation) {
        public ScheduleEntry {
            requireNonNull(title, "title");
            requireNonNull(when, "when");
            happens = List.copyOf(happens);
            requireNonNull(citation, "citation");
        }
    }

    /**
     * What is handed in at the end (提出物).
     *
     * @param title what it is
     * @param versions the versions of it, empty if there is one alone
     * @param citation where it comes from
     */
    public record Deliverable(LocalizedText title, List<@Valid LocalizedText> versions, Citation citation) {
        public Deliverable {
            requireNonNull(title, "title");
            versions = List.copyOf(versions);
            requireNonNull(citation, "citation");
        }
    }

    /**
     * A problem of the prefectures and what is done about it (課題と事業の柱).
     *
     * @param problem the problem
     * @param title what is done about it, in short
     * @param measures what is done about it
     * @param citation where it comes from
     */
    public record Pillar(
            LocalizedText problem, LocalizedText title, List<@Valid LocalizedText> measures, Citation citation) {
        public Pillar {
            requireNonNull(problem, "problem");
            requireNonNull(title, "title");
            measures = List.copyOf(measures);
            requireNonNull(citation, "citation");
        }
    }

    /**
     * Something that a source tells.
     *
     * @param text what it tells
     * @param project of which project
     * @param citation where it comes from
     */
    public record CallFact(LocalizedText text, TalentProject project, Citation citation) {
        public CallFact {
            requireNonNull(text, "text");
            requireNonNull(project, "project");
            requireNonNull(citation, "citation");
        }
    }
}
