package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;

/**
 * The form of securing people to which the guidance points, and why.
 *
 * @param form the form
 * @param reasons why, one for each piece of work in its order
 */
public record Advice(EmploymentForm form, List<Reason> reasons) {

    public Advice {
        requireNonNull(form, "form");
        reasons = List.copyOf(reasons);
    }

    /**
     * What the guidance says of one piece of work.
     *
     * @param form the form for that work alone
     * @param text the key of its text
     * @param citation where the guidance comes from
     */
    public record Reason(EmploymentForm form, String text, Citation citation) {
        public Reason {
            requireNonNull(form, "form");
            requireNonNull(text, "text");
            requireNonNull(citation, "citation");
        }

        /**
         * Renders the reason.
         *
         * @param language the language
         * @return a sentence
         */
        public String message(Language language) {
            return DxTalent.TEXTS.render(language, text, Facts.of("form", form));
        }
    }

    /**
     * Renders the form.
     *
     * @param language the language
     * @return a sentence
     */
    public String message(Language language) {
        return DxTalent.TEXTS.render(language, "advice.form", Facts.of("form", form));
    }
}
