package jp.chiikiryoku.benchmarks;

import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Looks at everything that an assessment says, so that no part of it can be left out; renders no text.
 *
 * <p>Lists are read by index, so that the walk itself allocates nothing.
 */
final class Walk {

    private Walk() {}

    static void through(Assessment assessment, Blackhole hole) {
        hole.consume(assessment.verdict());
        for (int i = 0; i < assessment.amounts().size(); i++) {
            Amount amount = assessment.amounts().get(i);
            hole.consume(amount.key());
            hole.consume(amount.range().yen().value());
            hole.consume(amount.range().atMost().value());
        }
        for (int i = 0; i < assessment.findings().size(); i++) {
            through(assessment.findings().get(i), hole);
        }
        for (int i = 0; i < assessment.steps().size(); i++) {
            Step step = assessment.steps().get(i);
            hole.consume(step.amount());
            hole.consume(step.citation());
            through(step.message(), hole);
        }
        through(assessment.openQuestions(), hole);
        for (int i = 0; i < assessment.notes().size(); i++) {
            through(assessment.notes().get(i), hole);
        }
    }

    private static void through(Finding finding, Blackhole hole) {
        hole.consume(finding.rule());
        hole.consume(finding.outcome());
        hole.consume(finding.pointer());
        hole.consume(finding.citation());
        hole.consume(finding.ruling());
        through(finding.message(), hole);
        through(finding.openQuestions(), hole);
        for (int i = 0; i < finding.remedies().size(); i++) {
            through(finding.remedies().get(i), hole);
        }
    }

    private static void through(Remedy remedy, Blackhole hole) {
        hole.consume(remedy.id());
        through(remedy.message(), hole);
        for (int i = 0; i < remedy.changes().size(); i++) {
            Change change = remedy.changes().get(i);
            hole.consume(change.pointer());
            hole.consume(change.to());
        }
    }

    private static void through(Message message, Blackhole hole) {
        hole.consume(message.key());
        Facts facts = message.facts();
        for (int i = 0; i < facts.size(); i++) {
            hole.consume(facts.name(i));
            hole.consume(facts.value(i));
        }
    }

    private static void through(List<Pointer> pointers, Blackhole hole) {
        for (int i = 0; i < pointers.size(); i++) {
            hole.consume(pointers.get(i));
        }
    }
}
