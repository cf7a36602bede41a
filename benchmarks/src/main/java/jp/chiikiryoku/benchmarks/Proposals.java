package jp.chiikiryoku.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.miraicollege.proposal.Host;
import jp.chiikiryoku.miraicollege.proposal.Partner;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import jp.chiikiryoku.miraicollege.proposal.ProgrammePlan;
import jp.chiikiryoku.miraicollege.proposal.Proposal;

/**
 * Well-formed proposals of ふるさとミライカレッジ, all different and the same in every run: fees around the fixed one, hosts
 * inside and outside the metropolitan areas, one to three partners of every type.
 */
public final class Proposals {

    private static final long SEED = 10_000;
    private static final int LEAST_FEE = 5_000_000;
    private static final int FEES = 6_000_000;
    private static final Yen FIXED_FEE = Yen.of(10_000_000);
    private static final List<String> HOSTS = List.of("325287", "032077", "112071", "111007", "131016", "320005");

    private final Random random = new Random(SEED);
    private int number;

    private Proposals() {}

    /**
     * Makes the proposals.
     *
     * @return {@link Applications#COUNT} records
     */
    public static List<Proposal> all() {
        return Stream.generate(new Proposals()::next).limit(Applications.COUNT).toList();
    }

    private Proposal next() {
        number++;
        Proposal proposal = Proposal.of(host(), partners(), plan(), fee()).withEdition("r6-supplementary");
        return random.nextInt(5) == 0 ? proposal : proposal.withFieldwork(random.nextInt(8) != 0);
    }

    private Host host() {
        // Most stand outside the metropolitan areas.
        String code = HOSTS.get(Math.max(0, random.nextInt(2 * HOSTS.size()) - HOSTS.size()));
        Host host = Host.of(code).withName("団体 第" + number + "号");
        return random.nextInt(3) == 0 ? host : host.withDisadvantagedArea(random.nextBoolean());
    }

    // Most ask for the fixed fee.
    private Yen fee() {
        return random.nextInt(3) == 0 ? Yen.of(LEAST_FEE + random.nextInt(FEES)) : FIXED_FEE;
    }

    private List<Partner> partners() {
        return Stream.generate(this::partner).limit(1 + random.nextInt(3)).toList();
    }

    private Partner partner() {
        PartnerType[] types = PartnerType.values();
        return Partner.of("大学 第" + number + "号", types[random.nextInt(types.length)]);
    }

    private ProgrammePlan plan() {
        return ProgrammePlan.of(random.nextInt(8) != 0, random.nextInt(8) != 0);
    }
}
