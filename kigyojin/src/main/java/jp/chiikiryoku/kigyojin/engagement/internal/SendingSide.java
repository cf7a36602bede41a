package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.kigyojin.engagement.Employment;

/** What tells who sends whom: an engagement, or an offer that is not taken yet. */
public interface SendingSide {

    /** Returns the company. */
    CheckedCompany company();

    /**
     * Returns the employment.
     *
     * @return how the person belongs to the company
     */
    Employment employment();
}
