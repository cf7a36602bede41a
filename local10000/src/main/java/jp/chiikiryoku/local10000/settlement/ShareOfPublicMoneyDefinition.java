package jp.chiikiryoku.local10000.settlement;

import java.util.List;
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.local10000.edition.Local10000Texts;

/** Checks that a decided national share is no more than the public money. */
public final class ShareOfPublicMoneyDefinition
        implements ConstraintDefinition<ShareOfPublicMoney>, RelationCheck<Decision> {

    private static final String PUBLIC_MONEY = "publicMoney";
    private static final String NATIONAL_SHARE = "nationalShare";

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public ShareOfPublicMoneyDefinition() {}

    @Override
    public RelationCheck<Decision> check(ShareOfPublicMoney constraint, Class<?> valueType) {
        return this;
    }

    @Override
    public Texts texts() {
        return Local10000Texts.TEXTS;
    }

    @Override
    public List<String> reads() {
        return List.of(PUBLIC_MONEY, NATIONAL_SHARE);
    }

    @Override
    public void check(Decision decision, Pointer place, Problems problems) {
        Yen publicMoney = decision.publicMoney();
        Yen share = decision.nationalShare();
        if (publicMoney != null && share != null && share.isGreaterThan(publicMoney)) {
            Facts facts = Facts.of(PUBLIC_MONEY, publicMoney);
            problems.add(place.member(NATIONAL_SHARE), Fault.of(ProblemCode.CONFLICT, "share-of-public-money", facts));
        }
    }
}
