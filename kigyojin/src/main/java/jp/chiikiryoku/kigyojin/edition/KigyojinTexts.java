package jp.chiikiryoku.kigyojin.edition;

import java.io.InputStream;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The texts of 地域活性化起業人 in both languages, and the editions that the library ships. */
public final class KigyojinTexts {

    /** The texts. */
    public static final Texts TEXTS = Texts.of(KigyojinTexts::open);

    private KigyojinTexts() {}

    /**
     * Opens a file of this package: only its own module can open it.
     *
     * @param name the name of the file, such as {@code editions/index.txt}
     * @return the open file, or null if there is none
     */
    public static @Nullable InputStream open(String name) {
        return KigyojinTexts.class.getResourceAsStream(name);
    }
}
