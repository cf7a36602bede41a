package jp.chiikiryoku.tools.rulebook;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.chiikiryoku.core.form.Pointer;

/** The names of files and of places in them: plain ASCII, so that every host and every disk takes them. */
final class Links {

    static final String INDEX = "index.html";

    static final String SOURCES = "sources.html";

    static final String STYLE = "style.css";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private Links() {}

    static String programme(String module) {
        return plain("programme-" + module + ".html");
    }

    static String edition(String module, String edition) {
        return plain("edition-" + module + "-" + edition + ".html");
    }

    static String kind(String kind) {
        return plain("kind-" + kind + ".html");
    }

    static String comparison(String module, String before, String after) {
        return plain("compare-" + module + "-" + before + "-" + after + ".html");
    }

    /** Where a source stands on the page of sources. */
    static String source(String id) {
        return SOURCES + "#" + plain(id);
    }

    /** Where a parameter stands on the page of its edition. */
    static String parameter(Pointer pointer) {
        return plain("p" + pointer.toString().replace('/', '-'));
    }

    /** Where a plot stands. */
    static String figure(String name, int number) {
        return plain(name.toLowerCase(Locale.ROOT) + "-" + number);
    }

    static String plain(String name) {
        if (!PLAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("The name (" + name + ") must be plain ASCII.");
        }
        return name;
    }
}
