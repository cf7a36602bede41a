package jp.chiikiryoku.dxtalent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.form.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import org.jspecify.annotations.Nullable;

/**
 * The person (候補者). A list that is null is not known; an empty one says that there is nothing.
 *
 * @param name what the person is called, or null if it is not stated
 * @param digitalExperience digital practice (デジタル分野での実務経験), or null if it is not known
 * @param passedExaminations the examinations passed (合格した試験), each at most once, or null if they are not known
 * @param equivalentKnowledge whether the knowledge is equivalent (同視し得る知見), or null if nobody has judged
 * @param mainDuty whether the main duty is digital support of municipalities (主たる業務), or null if nobody has judged
 */
public record Candidate(
        @Nullable String name,
        @Nullable List<@NotNull(message = Messages.REQUIRED) @Valid Experience> digitalExperience,
        @Distinct @Nullable List<@NotNull(message = Messages.REQUIRED) Examination> passedExaminations,
        @Valid @Nullable Criterion equivalentKnowledge,
        @Valid @Nullable Criterion mainDuty) {

    public Candidate {
        digitalExperience = StatedLists.copy(digitalExperience);
        passedExaminations = StatedLists.copy(passedExaminations);
    }

    /**
     * Obtains a person of whom nothing is known.
     *
     * @return the record
     */
    public static Candidate of() {
        return new Candidate(null, null, null, null, null);
    }

    /**
     * Returns this record with another name.
     *
     * @param newName what the person is called
     * @return the record
     */
    public Candidate withName(String newName) {
        return new Candidate(newName, digitalExperience, passedExaminations, equivalentKnowledge, mainDuty);
    }

    /**
     * Returns this record with another digitalExperience.
     *
     * @param newDigitalExperience digital practice (デジタル分野での実務経験)
     * @return the record
     */
    public Candidate withDigitalExperience(List<Experience> newDigitalExperience) {
        return new Candidate(name, newDigitalExperience, passedExaminations, equivalentKnowledge, mainDuty);
    }

    /**
     * Returns this record with another passedExaminations.
     *
     * @param newPassedExaminations the examinations passed (合格した試験), each at most once
     * @return the record
     */
    public Candidate withPassedExaminations(List<Examination> newPassedExaminations) {
        return new Candidate(name, digitalExperience, newPassedExaminations, equivalentKnowledge, mainDuty);
    }

    /**
     * Returns this record with another equivalentKnowledge.
     *
     * @param newEquivalentKnowledge whether the knowledge is equivalent (同視し得る知見)
     * @return the record
     */
    public Candidate withEquivalentKnowledge(Criterion newEquivalentKnowledge) {
        return new Candidate(name, digitalExperience, passedExaminations, newEquivalentKnowledge, mainDuty);
    }

    /**
     * Returns this record with another mainDuty.
     *
     * @param newMainDuty whether the main duty is digital support of municipalities (主たる業務)
     * @return the record
     */
    public Candidate withMainDuty(Criterion newMainDuty) {
        return new Candidate(name, digitalExperience, passedExaminations, equivalentKnowledge, newMainDuty);
    }
}
