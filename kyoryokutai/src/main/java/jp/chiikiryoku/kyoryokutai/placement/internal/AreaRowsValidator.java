package jp.chiikiryoku.kyoryokutai.placement.internal;

import java.util.List;
import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.kyoryokutai.edition.AreaRows;

/** The validator of {@link AreaRows}. */
public final class AreaRowsValidator extends DefinedConstraintValidator<AreaRows, List<?>> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public AreaRowsValidator() {}
}
