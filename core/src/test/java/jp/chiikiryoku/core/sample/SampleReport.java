package jp.chiikiryoku.core.sample;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/** A second kind of the invented programme, whose edition the fiscal year chooses. */
public record SampleReport(
        @Nullable String edition,
        @Nullable FiscalYear fiscalYear,
        @NotNull @YenWithin @Nullable Yen grant) implements StatedPayload {

    public static SampleReport of(Yen grant) {
        return new SampleReport(null, null, grant);
    }

    public SampleReport withEdition(@Nullable String newEdition) {
        return new SampleReport(newEdition, fiscalYear, grant);
    }

    public SampleReport withFiscalYear(@Nullable FiscalYear newFiscalYear) {
        return new SampleReport(edition, newFiscalYear, grant);
    }
}
