package jp.chiikiryoku.local10000.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;

/** The priority fields that an edition knows; a field that it does not have is a problem of the payload. */
public final class KnownFields {

    private static final Pointer FIELDS = Pointer.parse("/project/priorityFields");

    private final Set<Field> known = EnumSet.noneOf(Field.class);
    private final Fault notInEdition;

    /** Makes the check of an edition. */
    public KnownFields(Edition<Local10000Parameters> edition) {
        edition.parameters().priorityRates().forEach(rate -> known.add(rate.field()));
        notInEdition = Fault.notIn(edition.title());
    }

    /** Checks the fields that a project claims, which may be malformed. */
    public void check(List<PriorityField> claimed, Problems problems) {
        for (int i = 0; i < claimed.size(); i++) {
            PriorityField each = claimed.get(i);
            if (each != null && each.field() != null && !known.contains(each.field())) {
                problems.addIfSound(FIELDS.at(i).member("field"), notInEdition);
            }
        }
    }
}
