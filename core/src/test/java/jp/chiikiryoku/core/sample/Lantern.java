package jp.chiikiryoku.core.sample;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/** One lantern of the invented programme. */
public record Lantern(
        @NotNull @Nullable Colour colour,
        @Nullable String description,
        @NotNull @YenWithin @Nullable Yen amount) {

    public static Lantern of(Colour colour, long amount) {
        return new Lantern(colour, null, Yen.of(amount));
    }
}
