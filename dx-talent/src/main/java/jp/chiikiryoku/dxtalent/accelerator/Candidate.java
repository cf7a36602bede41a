package jp.chiikiryoku.dxtalent.accelerator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.dxtalent.edition.Examination;
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

    /** Returns a builder of a person of whom nothing is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Candidate}; what is not set is not known. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable List<Experience> digitalExperience;
        private @Nullable List<Examination> passedExaminations;
        private @Nullable Criterion equivalentKnowledge;
        private @Nullable Criterion mainDuty;

        private Builder() {}

        /** Sets the name. */
        public Builder name(String newName) {
            name = newName;
            return this;
        }

        /** Sets the digital practice. */
        public Builder digitalExperience(List<Experience> newDigitalExperience) {
            digitalExperience = newDigitalExperience;
            return this;
        }

        /** Sets the examinations passed. */
        public Builder passedExaminations(List<Examination> newPassedExaminations) {
            passedExaminations = newPassedExaminations;
            return this;
        }

        /** Sets the judgement of the knowledge. */
        public Builder equivalentKnowledge(Criterion newEquivalentKnowledge) {
            equivalentKnowledge = newEquivalentKnowledge;
            return this;
        }

        /** Sets the judgement of the main duty. */
        public Builder mainDuty(Criterion newMainDuty) {
            mainDuty = newMainDuty;
            return this;
        }

        /** Builds the record. */
        public Candidate build() {
            return new Candidate(name, digitalExperience, passedExaminations, equivalentKnowledge, mainDuty);
        }
    }
}
