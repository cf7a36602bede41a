package jp.chiikiryoku.core.kind;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import jp.chiikiryoku.core.edition.Editions;
import org.jspecify.annotations.Nullable;

/** The choice of an edition from each day on which something became known. */
final class KnownEditions<P extends StatedPayload, R, A> {

    private final EditionChoice<P, R, A> latest;
    // By the first day of each; one alone where everything was always known.
    private final NavigableMap<LocalDate, EditionChoice<P, R, A>> byDay = new TreeMap<>();

    KnownEditions(KindDefinition<P, R, A> definition, Editions<R> editions) {
        this.latest = new EditionChoice<>(definition, editions.knownOn(null));
        SortedSet<LocalDate> days = editions.publications();
        if (days.isEmpty()) {
            byDay.put(LocalDate.MIN, latest);
            return;
        }
        byDay.put(LocalDate.MIN, new EditionChoice<>(definition, editions.knownOn(LocalDate.MIN)));
        for (LocalDate day : days) {
            byDay.put(day, new EditionChoice<>(definition, editions.knownOn(day)));
        }
    }

    EditionChoice<P, R, A> latest() {
        return latest;
    }

    EditionChoice<P, R, A> on(@Nullable LocalDate day) {
        return day == null ? latest : byDay.floorEntry(day).getValue();
    }
}
