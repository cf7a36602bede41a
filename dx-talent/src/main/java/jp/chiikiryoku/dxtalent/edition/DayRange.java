package jp.chiikiryoku.dxtalent.edition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Phrase;

/**
 * The days on one of which something happens (日の範囲): late April 2025 is 2025-04-21 to 2025-04-30.
 *
 * @param first the first of the days
 * @param last the last of the days, which may be the first
 */
@DateOrder(first = "first", then = "last")
public record DayRange(LocalDate first, LocalDate last) implements Phrase {

    public DayRange {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
    }

    @Override
    public String in(Language language) {
        if (first.equals(last)) {
            return Phrase.of(first).in(language);
        }
        // A text of its own: another one may be being rendered around it.
        StringBuilder out = new StringBuilder();
        DxTalentTexts.TEXTS.append(language, "days.range", Facts.of("first", first, "last", last), out);
        return out.toString();
    }
}
