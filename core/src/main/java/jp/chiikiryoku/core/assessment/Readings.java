package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.edition.Reading;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/** The open parameters of an edition, and how the answers under their readings become one. */
final class Readings {

    private final Settlements settlements;
    private final CombinedFindings findings;

    private Readings(Settlements settlements) {
        this.settlements = settlements;
        this.findings = new CombinedFindings(settlements);
    }

    static Readings of(Edition<?> edition) {
        return new Readings(new Settlements(edition.openParameters()));
    }

    /**
     * Assesses a payload under all readings.
     *
     * @param payload the payload
     * @param drafts what each settlement says
     * @param conclusion settles rulings and draws the verdict
     */
    Assessment assess(Object payload, List<Draft> drafts, Function<Draft, Assessment> conclusion) {
        List<Assessment> each = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            each.add(conclusion.apply(drafts.get(i)));
        }
        Assessment together = conclusion.apply(combined(payload, drafts, Settlements.all(drafts.size())));
        List<OpenParameter> read = new ArrayList<>();
        List<Message> results = new ArrayList<>();
        for (int i = 0; i < settlements.parameters().size(); i++) {
            if (settlements.isRead(i, each, Readings::areDifferent)) {
                int parameter = i;
                read.add(settlements.parameters().get(i));
                results.add(results(
                        i,
                        reading -> conclusion.apply(ruledAs(
                                together,
                                combined(payload, drafts, settlements.under(parameter, reading, drafts.size()))))));
            }
        }
        return together.withReadings(read, results);
    }

    private static boolean areDifferent(Assessment one, Assessment other) {
        return !(one.findings().equals(other.findings())
                && one.amounts().equals(other.amounts())
                && one.steps().equals(other.steps()));
    }

    private Message results(int parameter, IntFunction<Assessment> assessments) {
        OpenParameter open = settlements.parameters().get(parameter);
        List<Reading<?>> readings = open.readings();
        List<Assessment> under =
                IntStream.range(0, readings.size()).mapToObj(assessments).toList();
        List<ReadingResult> results = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            ReadingResult result = new ReadingResult(
                    open.value(i),
                    readings.get(i).citation().authority(),
                    under.get(i).verdict(),
                    differing(under.get(i).amounts(), under));
            if (results.stream().noneMatch(result::saysTheSameAs)) {
                results.add(result);
            }
        }
        return Message.of("note.open-parameter", Facts.of("parameter", open, "readings", results));
    }

    private static List<Amount> differing(List<Amount> amounts, List<Assessment> under) {
        return amounts.stream()
                .filter(amount -> under.stream()
                        .anyMatch(other -> !other.amount(amount.key()).equals(amount.range())))
                .toList();
    }

    /** A ruling that settled a rule settles it under each reading, whatever that reading alone would say. */
    private static Draft ruledAs(Assessment together, Draft draft) {
        List<Finding> ruled = new ArrayList<>(draft.findings().size());
        for (int i = 0; i < draft.findings().size(); i++) {
            Finding finding = together.findings().get(i);
            ruled.add(finding.ruling() == null ? draft.findings().get(i) : finding);
        }
        return new Draft(ruled, draft.calculation(), draft.notes());
    }

    private Draft combined(Object payload, List<Draft> drafts, List<Integer> some) {
        List<Draft> counting = some.stream().map(drafts::get).toList();
        Draft first = counting.get(0);
        if (counting.stream().allMatch(first::equals)) {
            return first;
        }
        List<Message> notes = new ArrayList<>(first.notes());
        notes.addAll(Additions.beyondFirst(counting.stream().map(Draft::notes).toList()));
        return new Draft(
                findings.combined(drafts.stream().map(Draft::findings).toList(), some, payload),
                new CombinedCalculation(
                                settlements,
                                some,
                                counting.stream().map(Draft::calculation).toList())
                        .calculation(),
                notes);
    }
}
