package jp.chiikiryoku.benchmarks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.application.Document;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.SupportStep;

/**
 * Well-formed applications to the call of DX人材, all different and the same in every run: within two days of the
 * deadline, from prefectures and now and then from a city, with and without the documents that are asked for.
 */
public final class CallApplications {

    private static final long SEED = 500;
    private static final OffsetDateTime DEADLINE = OffsetDateTime.of(2025, 4, 10, 12, 0, 0, 0, ZoneOffset.ofHours(9));
    private static final int SECONDS_OF_TWO_DAYS = 2 * 86_400;

    private final Random random = new Random(SEED);
    private int number;

    private CallApplications() {}

    /**
     * Makes the applications.
     *
     * @return {@link Applications#COUNT} records
     */
    public static List<CallApplication> all() {
        return Stream.generate(new CallApplications()::next)
                .limit(Applications.COUNT)
                .toList();
    }

    private CallApplication next() {
        number++;
        CallApplication.Builder application = CallApplication.builder()
                .prefecture(applicant())
                .steps(steps())
                .documents(documents())
                .submittedAt(submittedAt());
        if (random.nextInt(4) != 0) {
            application.talentPoolNeed(Criterion.of(judgement()));
        }
        if (random.nextInt(5) != 0) {
            application.plannedFrom(plannedFrom()).plannedUntil(plannedUntil());
        }
        return application.build();
    }

    private Body applicant() {
        Body body = Body.of(random.nextInt(6) == 0 ? "325287" : "350001");
        return body.withName("団体 第" + number + "号");
    }

    private List<SupportStep> steps() {
        int bound = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(SupportStep.values().length);
        return List.of(SupportStep.values()).subList(0, bound);
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        if (random.nextInt(8) != 0) {
            documents.add(Document.of(DocumentType.COVER_LETTER, format(DocumentFormat.WORD)));
        }
        if (random.nextInt(8) != 0) {
            documents.add(Document.of(DocumentType.PROPOSAL, format(DocumentFormat.POWERPOINT)));
        }
        if (random.nextBoolean()) {
            documents.add(Document.of(DocumentType.SUPPLEMENT, format(DocumentFormat.PDF)));
        }
        return documents;
    }

    private DocumentFormat format(DocumentFormat asked) {
        return random.nextInt(6) == 0 ? DocumentFormat.OTHER : asked;
    }

    private OffsetDateTime submittedAt() {
        int seconds = random.nextInt(SECONDS_OF_TWO_DAYS);
        OffsetDateTime inJapan =
                random.nextInt(4) == 0 ? DEADLINE.plusSeconds(seconds) : DEADLINE.minusSeconds(seconds);
        return random.nextBoolean() ? inJapan : inJapan.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private LocalDate plannedFrom() {
        return LocalDate.of(2025, 4, 25).plusDays(random.nextInt(30));
    }

    private LocalDate plannedUntil() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(90));
    }

    private Judgement judgement() {
        Judgement[] judgements = Judgement.values();
        return judgements[random.nextInt(judgements.length)];
    }
}
