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
     * Opens a resource of this package, which only this module can open.
     *
     * @param name the name of the resource, such as {@code editions/index.txt}
     * @return the open resource, or null if there is none
     */
    public static @Nullable InputStream open(String name) {
        return Local10000Texts.class.getResourceAsStream(name);
    }
}
