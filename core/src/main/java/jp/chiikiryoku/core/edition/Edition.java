package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * One dated set of a programme's rules (年度・回の要綱・募集), as its JSON file holds it.
 *
 * @param <P> the type of its parameters
 * @param id the permanent id, such as {@code r6-supplementary}
 * @param title what it is called
 * @param kinds the kinds of payload that it serves
 * @param fiscalYears the fiscal years that it covers
 * @param inForceFrom the first day on which it applies
 * @param inForceUntil the last day on which it applies
 * @param draft whether it is a draft, which is used only when a payload names it
 * @param checkedOn when it was last checked against its sources
 * @param recheckBy when it should be looked at again
 * @param parameters the figures of its rules, each with its source
 * @param rules the source of each rule, by rule id
 * @param sources documents that it cites beside those that the library knows
 * @param remarks what every result of this edition says
 * @param notEncoded conditions that its sources state and the library does not judge
 */
public record Edition<P>(
        @NotBlank String id,
        LocalizedText title,
        @NotEmpty List<String> kinds,
        @NotEmpty List<FiscalYear> fiscalYears,
        Cited<LocalDate> inForceFrom,
        Cited<LocalDate> inForceUntil,
        boolean draft,
        LocalDate checkedOn,
        LocalDate recheckBy,
        P parameters,
        Map<String, Citation> rules,
        List<SourceDocument> sources,
        List<LocalizedText> remarks,
        List<LocalizedText> notEncoded) {

    public Edition {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        kinds = List.copyOf(kinds);
        fiscalYears = List.copyOf(fiscalYears);
        requireNonNull(inForceFrom, "inForceFrom");
        requireNonNull(inForceUntil, "inForceUntil");
        requireNonNull(checkedOn, "checkedOn");
        requireNonNull(recheckBy, "recheckBy");
        requireNonNull(parameters, "parameters");
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
        notEncoded = List.copyOf(notEncoded);
    }

    /**
     * Returns the period in which it applies.
     *
     * @throws IllegalArgumentException if they stand in the wrong order
     */
    public Term period() {
        return Term.of(inForceFrom.value(), inForceUntil.value());
    }

    /**
     * Tells whether it serves a kind of payload.
     *
     * @param kind the kind, such as {@code local10000}
     * @return true if payloads of that kind can be assessed by it
     */
    public boolean serves(String kind) {
        return kinds.contains(kind);
    }

    /**
     * Returns the source of a rule.
     *
     * @throws IllegalArgumentException if this edition does not cite the rule
     */
    public Citation citationOf(String rule) {
        Citation citation = rules.get(rule);
        if (citation == null) {
            throw new IllegalArgumentException("The rule (" + rule + ") must be cited by the edition " + id + ".");
        }
        return citation;
    }

    /**
     * Returns every citation of this edition with the place where it stands in its file.
     *
     * @return the citations in the order of the file
     */
    public Map<Pointer, Citation> citations() {
        return Parts.find(Citation.class, this);
    }
}
