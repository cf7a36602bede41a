package jp.chiikiryoku.local10000.edition;

import java.io.InputStream;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The texts of ローカル10,000プロジェクト in both languages, and the editions that the library ships. */
public final class Local10000Texts {

    /** The texts. */
    public static final Texts TEXTS = Texts.of(Local10000Texts::open);

    private Local10000Texts() {}

    /**
     * Opens a file of this package: a named module alone can open its own.
     *
     * @param name the name of the file, such as {@code editions/index.txt}
     * @return the open file, or null if there is none
     */
    public static @Nullable InputStream open(String name) {
        return Local10000Texts.class.getResourceAsStream(name);
    }
}
