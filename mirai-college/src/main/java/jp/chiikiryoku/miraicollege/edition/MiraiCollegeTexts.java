package jp.chiikiryoku.miraicollege.edition;

import java.io.InputStream;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The texts of ふるさとミライカレッジ in both languages, and the editions that the library ships. */
public final class MiraiCollegeTexts {

    /** The texts. */
    public static final Texts TEXTS = Texts.of(MiraiCollegeTexts::open);

    private MiraiCollegeTexts() {}

    /**
     * Opens a file of this package: a named module alone can open its own.
     *
     * @param name the name of the file, such as {@code editions/index.txt}
     * @return the open file, or null if there is none
     */
    public static @Nullable InputStream open(String name) {
        return MiraiCollegeTexts.class.getResourceAsStream(name);
    }
}
