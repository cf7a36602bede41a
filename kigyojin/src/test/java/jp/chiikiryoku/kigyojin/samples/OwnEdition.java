package jp.chiikiryoku.kigyojin.samples;

import java.io.IOException;
import java.io.InputStream;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
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

    /** The edition that counts half a month in calendar days. */
    public static Programme<KigyojinParameters> byCalendarDays() throws IOException {
        return of2030("calendar")
                .with("/parameters/engagement/presenceBasis/value", "CALENDAR_DAYS")
                .load();
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
