package jp.chiikiryoku.core.jakarta.internal;

import jakarta.validation.ConstraintValidatorContext;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Adds violations whose paths lead where the pointers do, instead of the one at the constraint's own place. */
public final class ViolationWriter {

    private final ConstraintValidatorContext context;

    /** Makes a writer and disables the violation at the constraint's own place. */
    public ViolationWriter(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    /** Adds the violation of a problem, which its texts explain. */
    public void add(String template, Problem problem, Texts texts) {
        LocalizedText text = new LocalizedText(
                texts.render(Language.JA, problem.message()), texts.render(Language.EN, problem.message()));
        add(template, problem.pointer(), text, null);
    }

    void add(String template, Pointer pointer, LocalizedText text, @Nullable Object payload) {
        HibernateValidatorSupport.attach(text, payload, context);
        ViolationPath path = new ViolationPath(context.buildConstraintViolationWithTemplate(template));
        pointer.steps().forEach(path::add);
        path.end();
    }
}
