package jp.chiikiryoku.kigyojin.engagement.internal;

/** What tells which municipality receives: an engagement, a claim, or a need that is not filled yet. */
public interface ReceivingSide {

    /** Returns the municipality. */
    CheckedMunicipality municipality();
}
