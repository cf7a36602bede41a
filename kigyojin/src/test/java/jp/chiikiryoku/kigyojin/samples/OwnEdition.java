package jp.chiikiryoku.kigyojin.samples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.PresenceBasis;
import jp.chiikiryoku.testkit.EditionDocument;

/** An edition file that a test changes and loads as a user's own. */
public final class OwnEdition extends EditionDocument<OwnEdition, Programme<KigyojinParameters>> {

    private OwnEdition(Class<?> beside, String file) throws IOException {
        super(beside, file);
    }

    /** The shipped edition under another id, in force in the fiscal year 2030. */
    public static OwnEdition of2030(String id) throws IOException {
        return new OwnEdition(KigyojinParameters.class, "editions/r6.json").in2030(id);
    }

    /** The edition that reads half a month in one way alone, on the word of a ministry. */
    public static Edition<KigyojinParameters> reading(PresenceBasis basis) throws IOException {
        return reading(basis, Authority.MINISTRY);
    }

    /** The edition that reads half a month in one way alone, on the word of an authority. */
    public static Edition<KigyojinParameters> reading(PresenceBasis basis, Authority authority) throws IOException {
        Map<String, Object> citation = Map.of("source", "PRESS", "place", "own reading", "authority", authority.name());
        return of2030("own")
                .with("/parameters/engagement/presenceBasis", Map.of("value", basis.name(), "citation", citation))
                .load()
                .editions()
                .get("own");
    }

    @Override
    protected OwnEdition self() {
        return this;
    }

    @Override
    protected Programme<KigyojinParameters> load(InputStream json) throws IOException {
        return Kigyojin.withEdition(json);
    }
}
