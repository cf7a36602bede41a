package jp.chiikiryoku.dxtalent.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * What a source advises besides its rules (助言); no rule reads it.
 *
 * @param forms how people are secured, by the kind of work
 * @param functions the functions that the promotion structure needs
 * @param schedule the schedule of the call, in its order
 * @param facts what else the source tells of the call
 */
public record Guidance(
        @Distinct(by = "form") List<@Valid FormOfWork> forms,
        @Distinct(by = "function") List<@Valid FunctionOfStructure> functions,
        List<@Valid ScheduleEntry> schedule,
        List<@Valid CallFact> facts) {

    public Guidance {
        forms = List.copyOf(forms);
        functions = List.copyOf(functions);
        schedule = List.copyOf(schedule);
        facts = List.copyOf(facts);
    }

    /**
     * How people are secured for a kind of work.
     *
     * @param form the form of securing people
     * @param citation where the advice comes from
     */
    public record FormOfWork(EmploymentForm form, Citation citation) {
        public FormOfWork {
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
     * One entry of the schedule.
     *
     * @param title what happens
     * @param when when it happens, as the source says it
     * @param citation where it comes from
     */
    public record ScheduleEntry(LocalizedText title, LocalizedText when, Citation citation) {
        public ScheduleEntry {
            requireNonNull(title, "title");
            requireNonNull(when, "when");
            requireNonNull(citation, "citation");
        }
    }

    /**
     * Something that the source tells of the call.
     *
     * @param text what it tells
     * @param citation where it comes from
     */
    public record CallFact(LocalizedText text, Citation citation) {
        public CallFact {
            requireNonNull(text, "text");
            requireNonNull(citation, "citation");
        }
    }
}
