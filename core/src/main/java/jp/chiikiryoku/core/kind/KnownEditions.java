package jp.chiikiryoku.core.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import jp.chiikiryoku.core.edition.Editions;
import org.jspecify.annotations.Nullable;

/** The choice of an edition from each day on which something became known. */
final class KnownEditions<P extends StatedPayload, R, A> {

    private final EditionChoice<P, R, A> latest;
    // By the first day of each; one alone where everything was always known.
    private final NavigableMap<LocalDate, EditionChoice<P, R, A>> byDay = new TreeMap<>();

    KnownEditions(KindDefinition<P, R, A> definition, Editions<R> editions) {
        List<LocalDate> days = new ArrayList<>(editions.publications());
        days.add(0, LocalDate.MIN);
        latest = new EditionChoice<>(definition, editions.knownOn(null), editions, null);
        byDay.put(days.get(days.size() - 1), latest);
        EditionChoice<P, R, A> later = latest;
        for (int i = days.size() - 2; i >= 0; i--) {
            later = new EditionChoice<>(definition, editions.knownOn(days.get(i)), editions, later);
            byDay.put(days.get(i), later);
        }
    }

    EditionChoice<P, R, A> latest() {
        return latest;
    }

    EditionChoice<P, R, A> on(@Nullable LocalDate day) {
        return day == null ? latest : byDay.floorEntry(day).getValue();
    }
}
