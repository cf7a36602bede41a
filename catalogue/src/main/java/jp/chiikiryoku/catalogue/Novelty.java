package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * What the source marks as new (新規).
 *
 * <p>The mark stands on the measure 地域活性化起業人のマッチング支援 as a whole, and of ローカル10,000プロジェクト on one field alone.
 *
 * @param title what is new
 * @param wholeMeasure whether the measure of the line is new, not a part of it
 * @param citation where the mark stands
 */
public record Novelty(LocalizedText title, Boolean wholeMeasure, Citation citation) {

    public Novelty {
        requireNonNull(title, "title");
        requireNonNull(wholeMeasure, "wholeMeasure");
        requireNonNull(citation, "citation");
    }
}
