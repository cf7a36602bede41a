package jp.chiikiryoku.core.sample;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import jp.chiikiryoku.core.constraint.Ascending;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/** The figures of the invented programme. */
public record SampleParameters(
        Cited<Yen> limit,
        Cited<Rate> strongRate,
        Cited<Rate> weakRate,
        Cited<Rounding> rounding,
        @NotEmpty @Ascending(by = {"from", "bonus"}) List<Tier> tiers,
        List<Colour> palette,
        @Nullable Cited<Yen> extra) {

    public SampleParameters {
        requireNonNull(limit, "limit");
        requireNonNull(strongRate, "strongRate");
        requireNonNull(weakRate, "weakRate");
        requireNonNull(rounding, "rounding");
        tiers = List.copyOf(tiers);
        palette = List.copyOf(palette);
    }

    /** A tier; its bonus must not be negative. */
    public record Tier(Cited<Yen> from, Cited<Yen> bonus) {

        public Tier {
            requireNonNull(from, "from");
            if (bonus.isSettled() && bonus.value().isLessThan(Yen.ZERO)) {
                throw new IllegalArgumentException("The bonus (" + bonus.value() + ") must not be negative.");
            }
        }
    }
}
