package jp.chiikiryoku.tools.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Reading;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Finds the parameters of an edition, whatever its programme calls them. */
final class Parameters {

    private static final String VALUES = "jp.chiikiryoku.core.";

    private final List<Parameter> found = new ArrayList<>();

    private Parameters() {}

    static List<Parameter> of(Edition<?> edition) {
        Parameters parameters = new Parameters();
        Object whole = edition.parameters();
        if (whole != null) {
            parameters.collect(whole, new Place(Pointer.ROOT, List.of(), List.of(), null));
        }
        return List.copyOf(parameters.found);
    }

    /** Where the search is, and what is cited for everything below. */
    private record Place(
            Pointer pointer,
            List<String> path,
            List<Object> qualifiers,
            @Nullable Citation citation) {

        Place member(String name, @Nullable Citation cited) {
            return new Place(pointer.member(name), plus(path, name), qualifiers, cited);
        }

        // As the comparison of editions names it: by its key, or else by its number.
        Place element(Object element, int index) {
            Pointer place = key(element) instanceof Enum<?> key ? pointer.member(key.name()) : pointer.at(index);
            return new Place(place, path, plus(qualifiers, qualifier(element, index)), citation);
        }

        Place reading(int index) {
            LocalizedText name = new LocalizedText("解釈" + (index + 1), "reading " + (index + 1));
            return new Place(pointer.member("readings").at(index), path, plus(qualifiers, name), citation);
        }

        private static <T> List<T> plus(List<T> list, T last) {
            List<T> longer = new ArrayList<>(list);
            longer.add(last);
            return List.copyOf(longer);
        }
    }

    private void collect(Object value, Place place) {
        if (value instanceof Cited.Open<?> open) {
            List<? extends Reading<?>> readings = open.readings();
            for (int i = 0; i < readings.size(); i++) {
                Reading<?> reading = readings.get(i);
                add(place.reading(i), List.of(new Parameter.Field("", reading.value())), reading.citation());
            }
        } else if (value instanceof Cited<?> cited) {
            add(place, List.of(new Parameter.Field("", cited.value())), cited.citation());
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                collect(element, place.element(element, i));
            }
        } else if (isStructure(value)) {
            collectRecord((Record) value, place);
        } else if (place.citation() != null) {
            add(place, List.of(new Parameter.Field("", value)), place.citation());
        }
    }

    private void collectRecord(Record owner, Place place) {
        Citation own = ownCitation(owner);
        Citation citation = own == null ? place.citation() : own;
        if (isPlain(owner)) {
            if (citation != null) {
                add(place, fields(owner), citation);
            }
            return;
        }
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            Object value = read(component, owner);
            if (value != null && !(value instanceof Citation) && (own != null || !isQualifier(value))) {
                collect(value, place.member(component.getName(), citation));
            }
        }
    }

    private void add(Place place, List<Parameter.Field> fields, Citation citation) {
        found.add(new Parameter(place.pointer(), place.path(), place.qualifiers(), fields, citation));
    }

    private static List<Parameter.Field> fields(Record owner) {
        List<Parameter.Field> fields = new ArrayList<>();
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            Object value = read(component, owner);
            if (value != null && !(value instanceof Citation)) {
                fields.add(new Parameter.Field(component.getName(), value));
            }
        }
        if (fields.size() == 1) {
            return List.of(new Parameter.Field("", fields.get(0).value()));
        }
        // What it is called by need not be said again.
        return key(owner) == null ? fields : fields.subList(1, fields.size());
    }

    // Its values stand side by side, under one citation.
    private static boolean isPlain(Record owner) {
        return Arrays.stream(owner.getClass().getRecordComponents())
                .map(component -> read(component, owner))
                .noneMatch(value -> value instanceof Cited || value instanceof List || isStructure(value));
    }

    // A record of core is a value; one of a programme has parts.
    private static boolean isStructure(@Nullable Object value) {
        return value instanceof Record && !value.getClass().getName().startsWith(VALUES);
    }

    private static boolean isQualifier(Object value) {
        return value instanceof Enum || value instanceof LocalizedText;
    }

    private static boolean isKey(Object value) {
        return isQualifier(value) || value instanceof FiscalYear;
    }

    private static @Nullable Citation ownCitation(Record owner) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            if (read(component, owner) instanceof Citation citation) {
                return citation;
            }
        }
        return null;
    }

    private static Object qualifier(Object element, int index) {
        Object key = key(element);
        return key == null || isAlone(key, element) ? index + 1 : key;
    }

    // A text that is all there is names nothing else.
    private static boolean isAlone(Object key, Object element) {
        return key instanceof LocalizedText && fields((Record) element).equals(List.of(new Parameter.Field("", key)));
    }

    private static @Nullable Object key(Object element) {
        if (!isStructure(element)) {
            return null;
        }
        Object first = read(element.getClass().getRecordComponents()[0], (Record) element);
        return first != null && isKey(first) ? first : null;
    }

    private static @Nullable Object read(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("The component (" + component + ") must be public.", exception);
        }
    }
}
