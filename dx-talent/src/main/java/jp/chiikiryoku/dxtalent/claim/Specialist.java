package jp.chiikiryoku.dxtalent.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The cost of one digital specialist (デジタル人材1人に要する経費).
 *
 * @param id what tells specialists apart, or null if it is not stated
 * @param name what the specialist is called, or null if it is not stated
 * @param cost the cost, in yen
 * @param municipalSupport whether the specialist works on the support of municipalities (市町村支援), or null if nobody
 *     has judged
 */
public record Specialist(
        @Nullable String id,
        @Nullable String name,

        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen cost,

        @Valid @Nullable Criterion municipalSupport) {

    /**
     * Obtains a specialist of whom only the cost is known.
     *
     * @param cost the cost, in yen
     */
    public static Specialist of(Yen cost) {
        return new Specialist(null, null, cost, null);
    }

    /** Returns this specialist with an id. */
    public Specialist withId(String newId) {
        return new Specialist(newId, name, cost, municipalSupport);
    }

    /** Returns this specialist with a name. */
    public Specialist withName(String newName) {
        return new Specialist(id, newName, cost, municipalSupport);
    }

    /** Returns this specialist with the judgement of the municipal support. */
    public Specialist withMunicipalSupport(Criterion newMunicipalSupport) {
        return new Specialist(id, name, cost, newMunicipalSupport);
    }
}
