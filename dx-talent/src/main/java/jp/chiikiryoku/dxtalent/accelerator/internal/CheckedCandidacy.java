package jp.chiikiryoku.dxtalent.accelerator.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.accelerator.Candidate;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import jp.chiikiryoku.dxtalent.edition.Examination;
import org.jspecify.annotations.Nullable;

/** A well-formed candidacy: what the rules see. Null only where a fact may be unknown. */
record CheckedCandidacy(
        boolean namesEdition,
        LocalDate asOf,
        @Nullable CheckedExperience experience,
        @Nullable List<Examination> passedExaminations,
        @Nullable Criterion equivalentKnowledge,
        @Nullable Criterion mainDuty) {

    static CheckedCandidacy of(Candidacy candidacy) {
        Candidate candidate = requireNonNull(candidacy.candidate(), "candidate");
        LocalDate asOf = requireNonNull(candidacy.asOf(), "asOf");
        List<Experience> experience = candidate.digitalExperience();
        return new CheckedCandidacy(
                candidacy.edition() != null,
                asOf,
                experience == null ? null : CheckedExperience.of(experience, asOf),
                candidate.passedExaminations(),
                candidate.equivalentKnowledge(),
                candidate.mainDuty());
    }
}
