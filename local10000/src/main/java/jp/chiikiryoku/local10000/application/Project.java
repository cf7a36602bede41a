package jp.chiikiryoku.local10000.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import org.jspecify.annotations.Nullable;

/**
 * The private business that starts up (事業).
 *
 * @param title the name of the project
 * @param priorityFields the priority fields that it claims, each at most once
 * @param criteria the criteria that only a person can judge
 */
public record Project(
        @Nullable String title,
        @Distinct(by = "field") List<@NotNull(message = Messages.REQUIRED) @Valid PriorityField> priorityFields,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Criteria criteria) {

    public Project {
        priorityFields = StatedLists.copyOrEmpty(priorityFields);
    }

    /** Obtains a project from its criteria, without title and priority fields. */
    public static Project of(Criteria criteria) {
        return new Project(null, List.of(), criteria);
    }

    /** Returns this project with its title. */
    public Project withTitle(String newTitle) {
        return new Project(newTitle, priorityFields, criteria);
    }

    /** Returns this project with the priority fields that it claims. */
    public Project withPriorityFields(List<PriorityField> newPriorityFields) {
        return new Project(title, newPriorityFields, criteria);
    }
}
