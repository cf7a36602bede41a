package jp.chiikiryoku.core.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Chooses the edition that answers a payload: the one that it names, or the one in force on its day or in its year. */
final class EditionChoice<P extends StatedPayload, R, A> {

    private static final Pointer EDITION = Pointer.ROOT.member("edition");
    private static final Fault NEITHER_EDITION_NOR_DAY = Fault.of(ProblemCode.REQUIRED, "edition", Facts.empty());
    private static final Fault NO_EDITION_NAMED = Fault.of(ProblemCode.REQUIRED, "edition-alone", Facts.empty());
    private static final Fault OTHER_EDITION = Fault.of(ProblemCode.CONFLICT, "edition", Facts.empty());

    private static final Phrase NONE = new LocalizedText("なし", "none");

    private final String kind;
    private final Reference<P> reference;
    private final Editions<R> editions;
    private final Editions<R> published;
    private final Map<String, ServedEdition<P, A>> served = new LinkedHashMap<>();

    /**
     * Makes a choice.
     *
     * @param editions what was known on a day
     * @param published all that was ever published, of which the day may hide some
     * @param other one of the editions as they were known on another day, which shares what did not change, or null
     */
    EditionChoice(
            KindDefinition<P, R, A> definition,
            Editions<R> editions,
            Editions<R> published,
            @Nullable EditionChoice<P, R, A> other) {
        this.kind = definition.name();
        this.reference = definition.reference();
        this.editions = editions;
        this.published = published;
        for (Edition<R> edition : editions.all()) {
            if (edition.serves(kind)) {
                ServedEdition<P, A> known = other == null ? null : other.served.get(edition.id());
                served.put(
                        edition.id(),
                        known != null && known.edition().equals(edition)
                                ? known
                                : new ServedEdition<>(edition, definition.answerer(edition)));
            }
        }
    }

    Editions<R> editions() {
        return editions;
    }

    Editions<R> published() {
        return published;
    }

    Reference<P> reference() {
        return reference;
    }

    ServedEdition<P, A> get(String id) {
        editions.get(id);
        ServedEdition<P, A> edition = served.get(id);
        if (edition == null) {
            throw new IllegalArgumentException("The edition (" + id + ") must serve the kind " + kind + ".");
        }
        return edition;
    }

    /** The edition that the caller has chosen; a payload that names another, or another year, has a problem. */
    @Nullable
    ServedEdition<P, A> confirm(P payload, String chosen, Problems problems) {
        String named = payload.edition();
        if (named != null && !named.equals(chosen)) {
            problems.addIfSound(EDITION, OTHER_EDITION);
        }
        ServedEdition<P, A> edition = served.get(chosen);
        if (edition == null) {
            // The payload cannot mend what its caller has chosen: it has no such member.
            problems.add(named == null ? Pointer.ROOT : EDITION, unknown(chosen));
        } else {
            checkReference(payload, edition, problems);
        }
        return edition;
    }

    /** The edition that the payload chooses, as far as it can be told. */
    @Nullable
    ServedEdition<P, A> choose(P payload, Problems problems) {
        String named = payload.edition();
        return named == null ? chooseByReference(payload, problems) : chooseByName(payload, named, problems);
    }

    private @Nullable ServedEdition<P, A> chooseByName(P payload, String named, Problems problems) {
        ServedEdition<P, A> edition = served.get(named);
        if (edition == null) {
            problems.addIfSound(EDITION, unknown(named));
        } else {
            checkReference(payload, edition, problems);
        }
        return edition;
    }

    private void checkReference(P payload, ServedEdition<P, A> edition, Problems problems) {
        if (reference.contradicts(payload, edition.edition())) {
            problems.addIfSound(reference.pointer(), otherYears(edition.edition()));
        }
    }

    private static Fault otherYears(Edition<?> edition) {
        Facts facts = Facts.of("edition", edition.title(), "years", edition.fiscalYears());
        return Fault.of(ProblemCode.CONFLICT, "fiscal-year", facts);
    }

    private @Nullable ServedEdition<P, A> chooseByReference(P payload, Problems problems) {
        if (!problems.isSound(EDITION)) {
            return null;
        }
        Reference<P> deciding = reference.deciding(payload, problems);
        if (!deciding.isStated(payload)) {
            requireEdition(deciding.pointer(), problems);
            return null;
        }
        Optional<Edition<R>> edition = deciding.choose(kind, payload, editions);
        if (edition.isEmpty()) {
            Fault fault = listing(ProblemCode.NO_EDITION, deciding.choose(kind, payload, published));
            problems.addIfSound(deciding.pointer(), fault);
            return null;
        }
        return served.get(edition.get().id());
    }

    private static void requireEdition(Pointer reference, Problems problems) {
        if (isAbsent(reference, problems)) {
            boolean mustBeNamed = reference.equals(EDITION);
            problems.addIfSound(EDITION, mustBeNamed ? NO_EDITION_NAMED : NEITHER_EDITION_NOR_DAY);
        }
    }

    private static boolean isAbsent(Pointer place, Problems problems) {
        return problems.isSound(place) ? !problems.isHidden(place) : problems.has(place, ProblemCode.REQUIRED);
    }

    private Fault unknown(String named) {
        return listing(ProblemCode.UNKNOWN_EDITION, published.find(named).filter(edition -> edition.serves(kind)));
    }

    /** The fault of an edition that is not there, or that was only published after the day of whose knowledge it is. */
    private Fault listing(ProblemCode code, Optional<Edition<R>> later) {
        Facts facts = Facts.of("editions", listings());
        LocalDate publication = later.map(Edition::knownFrom).orElse(null);
        return publication == null
                ? Fault.of(code, facts)
                : Fault.of(code, "later", facts.with("edition", later.get().title(), "published", publication));
    }

    private List<Phrase> listings() {
        List<Phrase> listings = new ArrayList<>();
        served.values().forEach(edition -> listings.add(new EditionListing(edition.edition())));
        return listings.isEmpty() ? List.of(NONE) : List.copyOf(listings);
    }
}
