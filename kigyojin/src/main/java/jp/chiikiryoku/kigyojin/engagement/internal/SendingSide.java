package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.kigyojin.engagement.Employment;

/** The side that sends a person: of an engagement, or of an offer that nobody has accepted yet. */
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
