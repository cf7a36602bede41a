package jp.chiikiryoku.core.constraint;

import java.util.regex.Pattern;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** Checks the number of a prefecture. */
public final class PrefectureNumberValidator extends ValueConstraintValidator<PrefectureNumber, String> {

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{2}");
    private static final Fault FORMAT = Fault.of(ProblemCode.FORMAT, "prefecture", Facts.empty());
    private static final Fault UNKNOWN = Fault.of(ProblemCode.OUT_OF_RANGE, "prefecture", Facts.empty());

    /** Makes the validator. */
    public PrefectureNumberValidator() {}

    @Override
    public @Nullable Fault faultOf(String number) {
        if (!WRITTEN.matcher(number).matches()) {
            return FORMAT;
        }
        return Prefecture.find(number).isEmpty() ? UNKNOWN : null;
    }
}
