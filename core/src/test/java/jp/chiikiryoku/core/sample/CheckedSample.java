package jp.chiikiryoku.core.sample;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/** A well-formed application to the invented programme. */
record CheckedSample(
        Yen grant,
        List<Lantern> lanterns,
        @Nullable BigDecimal index,
        @Nullable Criterion novelty,
        @Nullable String name)
        implements Granted {

    static final Pointer GRANT = Pointer.parse("/grant");
    static final Pointer LANTERNS = Pointer.parse("/lanterns");

    static CheckedSample of(SamplePayload payload) {
        return new CheckedSample(
                requireNonNull(payload.grant(), "grant"),
                requireNonNull(payload.lanterns(), "lanterns"),
                payload.index(),
                payload.novelty(),
                payload.name());
    }

    @Override
    public List<Change> loweredTo(Yen limit) {
        return List.of(
                new Change(GRANT, limit), new Change(LANTERNS, List.of(Lantern.of(Colour.GREEN, limit.value()))));
    }
}
