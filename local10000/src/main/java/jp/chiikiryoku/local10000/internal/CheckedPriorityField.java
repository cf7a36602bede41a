package jp.chiikiryoku.local10000.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.edition.Field;

/**
 * A well-formed priority field.
 *
 * @param field the field that is claimed
 * @param judgement whether the project belongs to it
 */
public record CheckedPriorityField(Field field, Judgement judgement) {

    static CheckedPriorityField of(PriorityField stated) {
        return new CheckedPriorityField(
                requireNonNull(stated.field(), "field"), requireNonNull(stated.judgement(), "judgement"));
    }
}
