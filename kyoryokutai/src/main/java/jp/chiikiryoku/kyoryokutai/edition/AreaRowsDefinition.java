package jp.chiikiryoku.kyoryokutai.edition;

import java.util.List;
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Checks that the area matrix has a row for each category of destination. */
public final class AreaRowsDefinition implements ConstraintDefinition<AreaRows>, ValueCheck<List<?>> {

    private static final Fault ROW_MISSING = Fault.of(ProblemCode.REQUIRED, "area-rows", Facts.empty());

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public AreaRowsDefinition() {}

    @Override
    public ValueCheck<List<?>> check(AreaRows constraint, Class<?> valueType) {
        return this;
    }

    @Override
    public Texts texts() {
        return KyoryokutaiTexts.TEXTS;
    }

    @Override
    public @Nullable Fault faultOf(List<?> rows) {
        return rows.isEmpty() || rows.size() >= AreaCategory.values().length ? null : ROW_MISSING;
    }
}
