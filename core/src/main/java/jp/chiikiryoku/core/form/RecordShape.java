package jp.chiikiryoku.core.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record: its members in order, and how to make one of their values.
 *
 * <p>A record whose every component may be null is <em>tolerant</em>: it can be made while parts are missing, so that
 * the rest is still checked.
 */
public final class RecordShape implements Shape.WithMembers {

    private final RecordMaker maker;
    private final List<Member> members;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<RelationCheck<Object>> relations;
    private final boolean tolerant;

    RecordShape(RecordMaker maker, List<Member> members, List<RelationCheck<Object>> relations, boolean tolerant) {
        this.maker = maker;
        this.members = List.copyOf(members);
        this.relations = List.copyOf(relations);
        this.tolerant = tolerant;
        for (int i = 0; i < members.size(); i++) {
            places.put(members.get(i).name(), i);
        }
    }

    /** Returns the type of record. */
    public Class<?> type() {
        return maker.type();
    }

    /** Returns the members in the order of the record's components. */
    @Override
    public List<Member> members() {
        return members;
    }

    @Override
    public int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /**
     * Tells whether the record can be made while parts are missing.
     *
     * @return true if every component may be null
     */
    public boolean isTolerant() {
        return tolerant;
    }

    List<RelationCheck<Object>> relations() {
        return relations;
    }

    /**
     * Makes a record.
     *
     * @param values the components in order, null where absent
     * @throws IllegalArgumentException if the record refuses the values
     */
    public Object make(@Nullable Object[] values) {
        return maker.make(values);
    }
}
