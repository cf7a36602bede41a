package jp.chiikiryoku.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.application.Project;
import jp.chiikiryoku.local10000.edition.Field;

/** Draws applications: a third of them without a fault of their own, the others doubtful or wrong in any part. */
final class ApplicationGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 18);
    private static final int DAYS = 460;

    private final Random random;
    private int number;

    ApplicationGenerator(long seed) {
        random = new Random(seed);
    }

    Application next() {
        number++;
        boolean sound = oneIn(3);
        FundingGenerator money = new FundingGenerator(random, sound);
        return Application.of(applicant(), project(sound), money.costs(), money.funding())
                .withAppliedOn(FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }

    private Applicant applicant() {
        Boolean area = oneIn(5) ? null : Boolean.valueOf(random.nextBoolean());
        BigDecimal index = oneIn(5) ? null : BigDecimal.valueOf(random.nextInt(120), 2);
        return new Applicant(code(), "申請団体 第" + number + "号", area, index);
    }

    private String code() {
        int unit = oneIn(10) ? 0 : 201 + random.nextInt(40);
        String firstFive = String.format("%02d%03d", 1 + random.nextInt(47), unit);
        return firstFive + LocalGovernmentCode.checkDigit(firstFive);
    }

    private Project project(boolean sound) {
        Criteria criteria = new Criteria(criterion(sound), criterion(sound), criterion(sound), criterion(sound));
        return Project.of(criteria).withTitle("地域資源を活用した新規事業 その" + number).withPriorityFields(fields());
    }

    private Criterion criterion(boolean sound) {
        if (sound || !oneIn(8)) {
            return Criterion.of(Judgement.MET).withEvidence("事業計画書 第" + (1 + random.nextInt(9)) + "章");
        }
        return random.nextInt(3) == 0 ? Criterion.of(Judgement.NOT_MET) : pending();
    }

    /** Pending is said or left unsaid. */
    private Criterion pending() {
        return random.nextBoolean() ? Criterion.of(Judgement.PENDING) : null;
    }

    private List<PriorityField> fields() {
        List<PriorityField> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            if (oneIn(6)) {
                fields.add(PriorityField.of(field, oneOf(Judgement.values())));
            }
        }
        return fields;
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
