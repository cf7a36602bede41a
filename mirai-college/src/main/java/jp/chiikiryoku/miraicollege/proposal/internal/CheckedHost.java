package jp.chiikiryoku.miraicollege.proposal.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.miraicollege.proposal.Host;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed host.
 *
 * @param code its code
 * @param disadvantagedArea whether it has a disadvantaged area, or null if that is not known
 */
record CheckedHost(LocalGovernmentCode code, @Nullable Boolean disadvantagedArea) {

    static CheckedHost of(Host host) {
        return new CheckedHost(
                LocalGovernmentCode.parse(requireNonNull(host.code(), "code")), host.disadvantagedArea());
    }

    /** Whether it lies in one of the three metropolitan areas. */
    boolean isMetropolitan() {
        return code.prefecture().isMetropolitan();
    }
}
