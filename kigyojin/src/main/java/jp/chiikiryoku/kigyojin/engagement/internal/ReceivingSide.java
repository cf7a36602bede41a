package jp.chiikiryoku.kigyojin.engagement.internal;

/** The side that receives a person: of an engagement, of a claim, or of a need that nobody fills yet. */
public interface ReceivingSide {

    /** Returns the municipality. */
    CheckedMunicipality municipality();
}
