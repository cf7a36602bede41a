package jp.chiikiryoku.kyoryokutai.placement.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.kyoryokutai.edition.AreaSymbols;

/** The validator of {@link AreaSymbols}. */
public final class AreaSymbolsValidator extends DefinedConstraintValidator<AreaSymbols, String> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public AreaSymbolsValidator() {}
}
