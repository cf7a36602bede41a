package jp.chiikiryoku.dxtalent.edition;

import java.io.InputStream;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The texts of DX人材 in both languages, and the editions that the library ships. */
public final class DxTalentTexts {

    /** The texts. */
    public static final Texts TEXTS = Texts.of(DxTalentTexts::open);

    private DxTalentTexts() {}

    /**
     * Opens a file of this package: a named module alone can open its own.
     *
     * @param name the name of the file, such as {@code editions/index.txt}
     * @return the open file, or null if there is none
     */
    public static @Nullable InputStream open(String name) {
        return DxTalentTexts.class.getResourceAsStream(name);
    }
}
