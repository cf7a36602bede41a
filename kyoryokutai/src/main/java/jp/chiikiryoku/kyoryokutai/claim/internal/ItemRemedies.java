package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;

/** What leaves a refused item out of a claim. */
final class ItemRemedies {

    private static final String ID = "withdraw-item";

    private ItemRemedies() {}

    static Remedy withdraw(Pointer place, KyoryokutaiAmount item) {
        return new Remedy(
                ID, List.of(new Change(place, Yen.ZERO)), Message.of("remedy.withdraw-item", Facts.of("item", item)));
    }

    static Remedy withdraw(Pointer first, KyoryokutaiAmount item, Pointer second, KyoryokutaiAmount other) {
        return new Remedy(
                ID,
                List.of(new Change(first, Yen.ZERO), new Change(second, Yen.ZERO)),
                Message.of("remedy.withdraw-items", Facts.of("first", item, "second", other)));
    }
}
