package jp.chiikiryoku.kaimono;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** {@code KMN-PARTNERSHIP} and {@code KMN-ROLES}: who takes part, and as what. */
final class PartyRules {

    private static final Pointer PARTIES = Pointer.parse("/parties");

    private final Citation partnership;
    private final Citation roles;

    PartyRules(Edition<?> edition) {
        partnership = edition.citationOf(KaimonoRule.PARTNERSHIP.id());
        roles = edition.citationOf(KaimonoRule.ROLES.id());
    }

    Finding checkPartnership(List<Party> parties) {
        int businesses = (int) parties.stream()
                .filter(party -> party.sector() == Sector.PRIVATE)
                .count();
        int communityOrPublic = parties.size() - businesses;
        Facts facts = Facts.of("communityOrPublic", communityOrPublic, "businesses", businesses);
        if (communityOrPublic > 0 && businesses > 0) {
            return Finding.satisfied(KaimonoRule.PARTNERSHIP, PARTIES, facts, partnership);
        }
        Finding violated = Finding.violated(KaimonoRule.PARTNERSHIP, PARTIES, facts, partnership);
        if (parties.isEmpty()) {
            return violated.withText("violated-nobody");
        }
        return violated.withText(businesses == 0 ? "violated-no-business" : "violated-no-community");
    }

    Finding checkRoles(List<Party> parties) {
        Finding all = Finding.satisfied(KaimonoRule.ROLES, PARTIES, Facts.empty(), roles);
        if (parties.isEmpty()) {
            return all.withText("nothing-to-ask");
        }
        List<Finding> each = new ArrayList<>(parties.size());
        for (int i = 0; i < parties.size(); i++) {
            each.add(checkRolesOf(parties.get(i), i));
        }
        return Finding.combined(each, all);
    }

    private Finding checkRolesOf(Party party, int index) {
        Pointer place = PARTIES.at(index).member("roles");
        Facts facts = Facts.of("number", index + 1);
        return requireNonNull(party.roles(), "roles").isEmpty()
                ? Finding.violated(KaimonoRule.ROLES, place, facts, roles)
                : Finding.satisfied(KaimonoRule.ROLES, place, facts, roles);
    }
}
