package jp.chiikiryoku.core.assessment;

import java.util.List;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Worded;

/**
 * What a rule finds under each reading, where all give the same outcome for reasons that differ.
 *
 * @param lines one for each reading, one or more
 */
record ReadingFindings(List<Line> lines) implements Worded {

    ReadingFindings {
        lines = List.copyOf(lines);
    }

    /**
     * What a rule finds under one reading.
     *
     * @param values the values that are read
     * @param reason what is found
     */
    record Line(List<Object> values, Message reason) {

        Line {
            values = List.copyOf(values);
        }

        Message wording() {
            return Message.of("reading.finding", Facts.of("value", values, "finding", reason));
        }
    }

    /** What a finding says, with the weakness of its source if only that keeps it from a refusal. */
    static Message reason(Finding finding) {
        if (!finding.weakSource()) {
            return finding.message();
        }
        Facts weakness = Facts.of("authority", finding.citation().authority());
        return joined(finding.message(), Message.of("finding.weak-source", weakness));
    }

    @Override
    public Message wording() {
        return lines.stream().map(Line::wording).reduce(ReadingFindings::joined).orElseThrow();
    }

    private static Message joined(Message before, Message after) {
        return Message.of("reading.joined", Facts.of("before", before, "after", after));
    }
}
