package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.edition.EmploymentForm;

/**
 * The form of securing people to which the guidance points, and why (人材の確保の形態についての助言).
 *
 * <p>The texts of {@link DxTalent#programme()} render its messages.
 *
 * @param form the form
 * @param reasons why: one for each kind of each piece of work in their order, and at the end one for a mix
 */
public record Advice(EmploymentForm form, List<Reason> reasons) {

    public Advice {
        requireNonNull(form, "form");
        reasons = List.copyOf(reasons);
    }

    /**
     * What the guidance says of one kind of work.
     *
     * @param form the form for that kind alone
     * @param message why
     * @param citation where the guidance comes from
     */
    public record Reason(EmploymentForm form, Message message, Citation citation) {
        public Reason {
            requireNonNull(form, "form");
            requireNonNull(message, "message");
            requireNonNull(citation, "citation");
        }
    }

    /** Returns the message that names the form. */
    public Message message() {
        return Message.of("advice.form", Facts.of("form", form));
    }
}
