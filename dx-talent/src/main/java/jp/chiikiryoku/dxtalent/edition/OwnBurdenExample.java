package jp.chiikiryoku.dxtalent.edition;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.Yen;

/**
 * A worked value of a source that shows which cost is claimed: what the local government bears itself (団体が負担する額の例).
 *
 * <p>Of a commission of 1,000,000 yen with a grant of 400,000 yen it bears 600,000 yen, of which 420,000 are allocated.
 *
 * @param expenditure what is spent, in yen
 * @param specificRevenue subsidies and the like that are taken off (特定財源), in yen
 * @param allocation what is allocated for the rest, in yen
 * @param citation where it comes from
 */
public record OwnBurdenExample(
        @YenWithin Yen expenditure,
        @YenWithin Yen specificRevenue,
        @YenWithin Yen allocation,
        Citation citation) {

    public OwnBurdenExample {
        requireNonNull(expenditure, "expenditure");
        requireNonNull(specificRevenue, "specificRevenue");
        requireNonNull(allocation, "allocation");
        requireNonNull(citation, "citation");
    }
}
