package jp.chiikiryoku.core.payload;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Takes payloads of one kind in: reads them, checks their form and chooses the edition that answers them.
 *
 * @param <P> the type of payload
 * @param <R> the type of the editions' parameters
 * @param <D> what answers payloads under one edition
 */
final class Intake<P extends StatedPayload, R, D extends Intake.Desk<P>> {

    /** What answers payloads under one edition. */
    interface Desk<P> {

        Edition<?> edition();

        void checkAgainst(P payload, Problems problems);
    }

    private static final Pointer EDITION = Pointer.ROOT.member("edition");
    private static final Fault NEITHER_EDITION_NOR_DAY = Fault.of(ProblemCode.REQUIRED, "edition", Facts.empty());
    private static final Fault NO_EDITION_NAMED = Fault.of(ProblemCode.REQUIRED, "edition-alone", Facts.empty());
    private static final Fault CONFLICT = Fault.of(ProblemCode.CONFLICT);
    private static final Fault OTHER_EDITION = Fault.of(ProblemCode.CONFLICT, "edition", Facts.empty());

    private final PayloadDefinition<P, R> definition;
    private final Programme<R> programme;
    private final Form<P> form;
    private final Reference<P> reference;
    private final RulingsCheck rulings;
    private final Map<String, D> desks = new LinkedHashMap<>();

    Intake(PayloadDefinition<P, R> definition, Programme<R> programme, Function<Edition<R>, D> desk) {
        this.definition = definition;
        this.programme = programme;
        this.form = Form.of(definition.payloadType(), programme.texts());
        this.reference = definition.reference();
        this.rulings = new RulingsCheck(definition.rules());
        for (Edition<R> edition : programme.editions().all()) {
            if (edition.serves(name())) {
                desks.put(edition.id(), desk.apply(edition));
            }
        }
    }

    String name() {
        return definition.name();
    }

    Form<P> form() {
        return form;
    }

    Programme<R> programme() {
        return programme;
    }

    Reference<P> reference() {
        return reference;
    }

    List<Rule> rules() {
        return List.copyOf(definition.rules());
    }

    Texts texts() {
        return programme.texts();
    }

    /** A payload that is well formed with the desk that answers it, or all its problems. */
    record Taken<P, D>(@Nullable P payload, @Nullable D desk, Problems problems) {

        boolean isWellFormed() {
            return payload != null && desk != null && problems.isEmpty();
        }

        P soundPayload() {
            return requireNonNull(payload, "payload");
        }

        D soundDesk() {
            return requireNonNull(desk, "desk");
        }
    }

    Taken<P, D> take(byte[] json) {
        StrictReader.Reading<P> reading = StrictReader.read(requireNonNull(json, "json"), form);
        P payload = reading.value();
        Problems problems = reading.problems();
        return new Taken<>(payload, payload == null ? null : check(payload, null, problems), problems);
    }

    Taken<P, D> take(P payload, @Nullable D chosen) {
        Problems problems = new Problems(texts());
        return new Taken<>(payload, check(requireNonNull(payload, "payload"), chosen, problems), problems);
    }

    /** The well-formed payload with its desk. */
    Taken<P, D> takeSound(P payload, @Nullable D chosen) {
        Taken<P, D> taken = take(payload, chosen);
        if (!taken.isWellFormed()) {
            throw new MalformedPayloadException(taken.problems().toList());
        }
        return taken;
    }

    P read(byte[] json) {
        Taken<P, D> taken = take(json);
        if (taken.payload() == null || !taken.problems().isEmpty()) {
            throw new MalformedPayloadException(taken.problems().toList());
        }
        return taken.soundPayload();
    }

    D desk(String id) {
        programme.editions().get(id);
        D desk = desks.get(id);
        if (desk == null) {
            throw new IllegalArgumentException("The edition (" + id + ") must serve the kind " + name() + ".");
        }
        return desk;
    }

    /** Adds every problem of the payload and returns the desk that answers it, as far as it can be told. */
    private @Nullable D check(P payload, @Nullable D chosen, Problems problems) {
        form.check(payload, problems);
        rulings.check(payload.rulings(), problems);
        D desk = chosen == null ? choose(payload, problems) : confirm(payload, chosen, problems);
        if (desk != null) {
            desk.checkAgainst(payload, problems);
        }
        return desk;
    }

    private D confirm(P payload, D chosen, Problems problems) {
        String named = payload.edition();
        if (named != null && !named.equals(chosen.edition().id())) {
            problems.addIfSound(EDITION, OTHER_EDITION);
        }
        checkReference(payload, chosen, problems);
        return chosen;
    }

    private @Nullable D choose(P payload, Problems problems) {
        String named = payload.edition();
        return named == null ? chooseByReference(payload, problems) : chooseByName(payload, named, problems);
    }

    private @Nullable D chooseByName(P payload, String named, Problems problems) {
        D desk = desks.get(named);
        if (desk == null) {
            problems.addIfSound(EDITION, listing(ProblemCode.UNKNOWN_EDITION));
        } else {
            checkReference(payload, desk, problems);
        }
        return desk;
    }

    private void checkReference(P payload, D desk, Problems problems) {
        if (reference.contradicts(payload, desk.edition())) {
            problems.addIfSound(reference.pointer(), CONFLICT);
        }
    }

    private @Nullable D chooseByReference(P payload, Problems problems) {
        if (!problems.isSound(EDITION)) {
            return null;
        }
        if (!reference.isStated(payload)) {
            if (isAbsent(reference.pointer(), problems)) {
                boolean mustBeNamed = reference.pointer().equals(EDITION);
                problems.addIfSound(EDITION, mustBeNamed ? NO_EDITION_NAMED : NEITHER_EDITION_NOR_DAY);
            }
            return null;
        }
        Optional<Edition<R>> edition = reference.choose(name(), payload, programme.editions());
        if (edition.isEmpty()) {
            problems.addIfSound(reference.pointer(), listing(ProblemCode.NO_EDITION));
            return null;
        }
        return desks.get(edition.get().id());
    }

    private static boolean isAbsent(Pointer place, Problems problems) {
        return problems.isSound(place) ? !problems.isHidden(place) : problems.has(place, ProblemCode.REQUIRED);
    }

    private Fault listing(ProblemCode code) {
        List<EditionListing> known = desks.values().stream()
                .map(desk -> new EditionListing(desk.edition()))
                .toList();
        return new Fault(code, "problem." + code.code(), Facts.of("editions", known));
    }
}
