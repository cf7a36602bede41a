package jp.chiikiryoku.testkit.contract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Worded;

/** An answer written so that the order in which it lists things makes no difference. */
final class Unordered {

    private Unordered() {}

    static String of(Assessment assessment) {
        return Stream.of(
                        assessment.verdict(),
                        assessment.amounts(),
                        assessment.findings(),
                        assessment.steps(),
                        assessment.openQuestions(),
                        assessment.openParameters(),
                        assessment.notes())
                .map(Unordered::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Unordered::text).sorted().toList().toString();
        } else if (value instanceof Message message) {
            return message.key() + text(message.facts());
        } else if (value instanceof Facts facts) {
            return facts.asMap().entrySet().stream()
                    .map(fact -> fact.getKey() + "=" + text(fact.getValue()))
                    .toList()
                    .toString();
        } else if (value instanceof Finding finding) {
            return text(finding);
        } else if (value instanceof Remedy remedy) {
            return remedy.id() + remedy.changes() + text(remedy.message());
        } else if (value instanceof Step step) {
            return step.amount() + text(step.message()) + step.citation();
        } else if (value instanceof OpenParameter open) {
            return open.parameter() + text(open.readings());
        } else {
            return value instanceof Worded worded ? text(worded.wording()) : value.toString();
        }
    }

    private static String text(Finding finding) {
        return finding.rule().id()
                + finding.outcome()
                + finding.weakSource()
                + text(finding.message())
                + finding.pointer()
                + finding.citation()
                + text(finding.remedies())
                + text(finding.openQuestions())
                + finding.elements()
                + finding.ruling();
    }
}
