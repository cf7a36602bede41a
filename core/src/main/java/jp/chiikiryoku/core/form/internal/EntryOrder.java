package jp.chiikiryoku.core.form.internal;

import java.util.Comparator;
import java.util.List;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.form.RecordComponents.Component;
import org.jspecify.annotations.Nullable;

/**
 * An order of the entries of a set, in which two entries are the same where they are equal.
 *
 * <p>Values are compared as they compare themselves, records by their components in turn; what is absent comes first.
 */
final class EntryOrder implements Comparator<Object> {

    static final EntryOrder INSTANCE = new EntryOrder();

    private EntryOrder() {}

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof Record record && one.getClass() == other.getClass() && !(one instanceof Comparable<?>)) {
            return compareRecords(record, other);
        }
        return comparable(one).compareTo(other);
    }

    private int compareRecords(Record one, Object other) {
        List<Component> components = RecordComponents.of(one.getClass());
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            int compared = compareParts(
                    component.accessor().read(one), component.accessor().read(other));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private int compareParts(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? -1 : 1;
        }
        return compare(one, other);
    }

    // The entries of one set are of one type, which compares with itself.
    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object entry) {
        if (entry instanceof Comparable<?>) {
            return (Comparable<Object>) entry;
        }
        throw new IllegalArgumentException("The entries (" + entry.getClass().getName()
                + ") of a set must be records or compare with each other.");
    }
}
