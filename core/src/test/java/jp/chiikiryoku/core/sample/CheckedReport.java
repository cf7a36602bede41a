package jp.chiikiryoku.core.sample;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.money.Yen;

/** A well-formed report to the invented programme. */
record CheckedReport(Yen grant) implements Granted {

    static CheckedReport of(SampleReport payload) {
        return new CheckedReport(requireNonNull(payload.grant(), "grant"));
    }

    @Override
    public List<Change> loweredTo(Yen limit) {
        return List.of(new Change(CheckedSample.GRANT, limit));
    }
}
