package jp.chiikiryoku.matching.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;
import jp.chiikiryoku.kigyojin.engagement.WorkField;

/** Checks that no text about the field is stated that nothing would read. */
public final class FieldTextBesideOtherDefinition
        implements ConstraintDefinition<FieldTextBesideOther>, RelationCheck<Record> {

    private static final Fault CONFLICT = Fault.of(ProblemCode.CONFLICT, "field-text", Facts.empty());

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public FieldTextBesideOtherDefinition() {}

    @Override
    public RelationCheck<Record> check(FieldTextBesideOther constraint, Class<?> valueType) {
        return this;
    }

    @Override
    public Texts texts() {
        return KigyojinTexts.TEXTS;
    }

    @Override
    public List<String> reads() {
        return List.of("field", "fields", "fieldText");
    }

    @Override
    public void check(Record post, Pointer place, Problems problems) {
        if (hasIdleText(post)) {
            problems.add(place.member("fieldText"), CONFLICT);
        }
    }

    private static boolean hasIdleText(Record post) {
        if (post instanceof Need need) {
            return need.fieldText() != null && need.field() != WorkField.OTHER;
        }
        return post instanceof Offer offer
                && offer.fieldText() != null
                && offer.fields() != null
                && !offer.fields().contains(WorkField.OTHER);
    }
}
