package jp.chiikiryoku.kyoryokutai.edition;

import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Checks a row of the area matrix. */
public final class AreaSymbolsDefinition implements ConstraintDefinition<AreaSymbols>, ValueCheck<String> {

    private static final int LENGTH = AreaCategory.values().length;
    private static final Fault FORMAT = Fault.of(ProblemCode.FORMAT, "area-symbols", Facts.of("symbols", LENGTH));

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public AreaSymbolsDefinition() {}

    @Override
    public ValueCheck<String> check(AreaSymbols constraint, Class<?> valueType) {
        return this;
    }

    @Override
    public Texts texts() {
        return KyoryokutaiTexts.TEXTS;
    }

    @Override
    public @Nullable Fault faultOf(String row) {
        return row.length() == LENGTH && row.chars().allMatch(AreaSymbolsDefinition::isSymbol) ? null : FORMAT;
    }

    private static boolean isSymbol(int symbol) {
        return AreaCondition.of((char) symbol) != null;
    }
}
