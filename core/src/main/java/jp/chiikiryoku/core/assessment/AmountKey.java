package jp.chiikiryoku.core.assessment;

import jp.chiikiryoku.core.text.Titled;

/** The typed key of an amount; each programme has an enumeration of its own. */
public interface AmountKey extends Titled {

    /** Returns the name of the amount on the wire, such as {@code nationalShare}. */
    String wireName();

    @Override
    default String titleKey() {
        return "amount." + wireName();
    }
}
