package jp.chiikiryoku.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.kaimono.shoppingcase.CaseArea;
import jp.chiikiryoku.kaimono.shoppingcase.Party;
import jp.chiikiryoku.kaimono.shoppingcase.Population;
import jp.chiikiryoku.kaimono.shoppingcase.Role;
import jp.chiikiryoku.kaimono.shoppingcase.Sector;
import jp.chiikiryoku.kaimono.shoppingcase.ServiceType;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;

/**
 * Well-formed cases of 買物サービス, all different and the same in every run: areas with and without figures, two to four
 * parties, now and then one without a role.
 */
public final class ShoppingCases {

    private static final long SEED = 50_000;

    private final Random random = new Random(SEED);
    private int number;

    private ShoppingCases() {}

    /**
     * Makes the cases.
     *
     * @return {@link Applications#COUNT} records
     */
    public static List<ShoppingCase> all() {
        return Stream.generate(new ShoppingCases()::next)
                .limit(Applications.COUNT)
                .toList();
    }

    private ShoppingCase next() {
        number++;
        ServiceType[] types = ServiceType.values();
        return ShoppingCase.of(area(), types[random.nextInt(types.length)], parties())
                .withEdition("r6-supplementary");
    }

    private CaseArea area() {
        CaseArea area = CaseArea.of("325287").withName("地区 第" + number + "号");
        if (random.nextInt(4) == 0) {
            Judgement[] judgements = Judgement.values();
            return area.withDepopulation(Criterion.of(judgements[random.nextInt(judgements.length)]));
        }
        int before = 500 + random.nextInt(5_000);
        return area.withPopulations(
                List.of(Population.of(2015, before), Population.of(2020, before + 100 - random.nextInt(500))));
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        parties.add(party(Sector.COMMUNITY));
        for (int i = random.nextInt(3); i >= 0; i--) {
            parties.add(party(random.nextInt(3) == 0 ? Sector.PUBLIC : Sector.PRIVATE));
        }
        return parties;
    }

    private Party party(Sector sector) {
        Role[] roles = Role.values();
        List<Role> some = random.nextInt(10) == 0 ? List.of() : List.of(roles[random.nextInt(roles.length)]);
        return Party.of("主体 第" + number + "号", sector, some);
    }
}
