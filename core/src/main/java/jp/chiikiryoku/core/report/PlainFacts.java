package jp.chiikiryoku.core.report;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import jp.chiikiryoku.core.text.Facts;

/** Facts as a map of plain values in their order: a map of its own, because hash tables would be most of a report. */
final class PlainFacts extends AbstractMap<String, Object> {

    private final String[] names;
    private final Object[] values;

    PlainFacts(Facts facts) {
        names = new String[facts.size()];
        values = new Object[facts.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = facts.name(i);
            values[i] = PlainValues.of(facts.value(i));
        }
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, Object>> {

        @Override
        public int size() {
            return names.length;
        }

        @Override
        public Iterator<Map.Entry<String, Object>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.length;
                }

                @Override
                public Map.Entry<String, Object> next() {
                    if (next >= names.length) {
                        throw new NoSuchElementException();
                    }
                    int index = next++;
                    return Map.entry(names[index], values[index]);
                }
            };
        }
    }
}
