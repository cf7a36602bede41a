package jp.chiikiryoku.kaimono.shoppingcase.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.kaimono.shoppingcase.Party;
import jp.chiikiryoku.kaimono.shoppingcase.Role;
import jp.chiikiryoku.kaimono.shoppingcase.Sector;

/**
 * A well-formed party.
 *
 * @param sector on which side it stands
 * @param roles what it does, possibly nothing
 */
record CheckedParty(Sector sector, List<Role> roles) {

    CheckedParty {
        roles = List.copyOf(roles);
    }

    static CheckedParty of(Party party) {
        return new CheckedParty(requireNonNull(party.sector(), "sector"), requireNonNull(party.roles(), "roles"));
    }

    boolean isBusiness() {
        return sector == Sector.PRIVATE;
    }
}
