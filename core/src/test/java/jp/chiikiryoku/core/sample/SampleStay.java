package jp.chiikiryoku.core.sample;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.kind.StatedPayload;
import org.jspecify.annotations.Nullable;

/** A payload whose edition a fiscal year chooses, or where there is none a day. */
public record SampleStay(
        @Nullable String edition,
        @Nullable FiscalYear fiscalYear,
        @NotNull @Nullable LocalDate from) implements StatedPayload {}
