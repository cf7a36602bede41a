package jp.chiikiryoku.local10000.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.local10000.application.PriorityField;

/**
 * The private business whose costs are settled (事業).
 *
 * @param priorityFields the priority fields as they were decided, each at most once
 */
public record SettledProject(
        @Distinct(by = "field") List<@NotNull(message = Messages.REQUIRED) @Valid PriorityField> priorityFields) {

    public SettledProject {
        priorityFields = StatedLists.copyOrEmpty(priorityFields);
    }
}
