package jp.chiikiryoku.core.kind;

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
import org.jspecify.annotations.Nullable;

/** Chooses the edition that answers a payload: the one that it names, or the one in force on its day or in its year. */
final class EditionChoice<P extends StatedPayload, R, A> {

    private static final Pointer EDITION = Pointer.ROOT.member("edition");
    private static final Fault NEITHER_EDITION_NOR_DAY = Fault.of(ProblemCode.REQUIRED, "edition", Facts.empty());
    private static final Fault NO_EDITION_NAMED = Fault.of(ProblemCode.REQUIRED, "edition-alone", Facts.empty());
    private static final Fault CONFLICT = Fault.of(ProblemCode.CONFLICT);
    private static final Fault OTHER_EDITION = Fault.of(ProblemCode.CONFLICT, "edition", Facts.empty());

    private final String kind;
    private final Reference<P> reference;
    private final Editions<R> editions;
    private final Map<String, ServedEdition<P, A>> served = new LinkedHashMap<>();

    EditionChoice(KindDefinition<P, R, A> definition, Editions<R> editions) {
        this(definition, editions, null);
    }

    /**
     * Makes a choice.
     *
     * @param other one of the editions as they were known on another day, which shares what did not change, or null
     */
    EditionChoice(KindDefinition<P, R, A> definition, Editions<R> editions, @Nullable EditionChoice<P, R, A> other) {
        this.kind = definition.name();
        this.reference = definition.reference();
        this.editions = editions;
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
        return chooseByName(payload, chosen, problems);
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
            problems.addIfSound(EDITION, listing(ProblemCode.UNKNOWN_EDITION));
        } else {
            checkReference(payload, edition, problems);
        }
        return edition;
    }

    private void checkReference(P payload, ServedEdition<P, A> edition, Problems problems) {
        if (reference.contradicts(payload, edition.edition())) {
            problems.addIfSound(reference.pointer(), CONFLICT);
        }
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
            problems.addIfSound(deciding.pointer(), listing(ProblemCode.NO_EDITION));
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

    private Fault listing(ProblemCode code) {
        List<EditionListing> known = served.values().stream()
                .map(edition -> new EditionListing(edition.edition()))
                .toList();
        return Fault.of(code, Facts.of("editions", known));
    }
}
