package jp.chiikiryoku.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.accelerator.Candidate;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import jp.chiikiryoku.dxtalent.edition.Examination;

/**
 * Well-formed candidates for 自治体DXアクセラレータ, all different and the same in every run: up to four posts that may
 * overlap, up to three examinations, each statement missing now and then.
 */
public final class Candidacies {

    private static final long SEED = 60;
    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);
    private static final int DAYS_LOOKED_BACK = 9 * 365;

    private final Random random = new Random(SEED);
    private int number;

    private Candidacies() {}

    /**
     * Makes the candidacies.
     *
     * @return {@link Applications#COUNT} records
     */
    public static List<Candidacy> all() {
        return Stream.generate(new Candidacies()::next)
                .limit(Applications.COUNT)
                .toList();
    }

    private Candidacy next() {
        number++;
        Candidate.Builder candidate = Candidate.builder().name("候補者 第" + number + "号");
        if (random.nextInt(6) != 0) {
            candidate.digitalExperience(posts());
        }
        if (random.nextInt(6) != 0) {
            candidate.passedExaminations(examinations());
        }
        if (random.nextBoolean()) {
            candidate.equivalentKnowledge(judgement());
        }
        if (random.nextInt(6) != 0) {
            candidate.mainDuty(judgement());
        }
        return Candidacy.of(AS_OF, candidate.build());
    }

    private List<Experience> posts() {
        int many = random.nextInt(5);
        List<Experience> posts = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            LocalDate from = AS_OF.minusDays(random.nextInt(DAYS_LOOKED_BACK));
            Experience post = Experience.of(from);
            posts.add(random.nextInt(3) == 0 ? post : post.withTo(from.plusDays(random.nextInt(4 * 365))));
        }
        return posts;
    }

    private List<Examination> examinations() {
        Examination[] known = Examination.values();
        int many = random.nextInt(4);
        Set<Examination> passed = EnumSet.noneOf(Examination.class);
        for (int i = 0; i < many; i++) {
            passed.add(known[random.nextInt(known.length)]);
        }
        return List.copyOf(passed);
    }

    private Criterion judgement() {
        Judgement[] judgements = Judgement.values();
        return Criterion.of(judgements[random.nextInt(judgements.length)]);
    }
}
