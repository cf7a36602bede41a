package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

/**
 * Where a rule or a value comes from (根拠).
 *
 * @param source the id of a {@link SourceDocument}, such as {@code MIC-R6-SUPPLEMENTARY}
 * @param place the place within the source
 * @param authority who stands behind it there
 */
public record Citation(String source, String place, Authority authority) {

    public Citation {
        requireNonNull(source, "source");
        requireNonNull(place, "place");
        requireNonNull(authority, "authority");
    }
}
