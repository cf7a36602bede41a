package jp.chiikiryoku.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import jp.chiikiryoku.core.form.MalformedPayloadException;

/**
 * An edition file that a test changes and loads as a user's own.
 *
 * @param <D> the type of the document itself, which each change returns
 * @param <P> the entry point of the programme
 */
public abstract class EditionDocument<D extends EditionDocument<D, P>, P> {

    private final ObjectNode tree;

    /**
     * Reads the file.
     *
     * @param beside a class beside which the file stands
     * @param file the path of the file, such as {@code editions/r6.json}
     * @throws IOException if it cannot be read
     */
    protected EditionDocument(Class<?> beside, String file) throws IOException {
        try (InputStream json = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            tree = (ObjectNode) Vectors.JSON.readTree(json);
        }
    }

    /**
     * Returns this document with its own type.
     *
     * @return this document
     */
    protected abstract D self();

    /**
     * Loads an edition beside the shipped ones.
     *
     * @param json the edition's file
     * @return the programme with it
     * @throws IOException if the file cannot be read
     */
    protected abstract P load(InputStream json) throws IOException;

    /**
     * Gives it another id, in force in the fiscal year 2030.
     *
     * @param id the id
     * @return this document
     */
    protected final D in2030(String id) {
        return with("/id", id)
                .with("/fiscalYears", List.of(2030))
                .with("/inForceFrom/value", "2030-04-01")
                .with("/inForceUntil/value", "2031-03-31");
    }

    /**
     * Changes a value.
     *
     * @param pointer where it stands
     * @param value what stands there afterwards
     * @return this document
     */
    public final D with(String pointer, Object value) {
        Trees.set(tree, pointer, value);
        return self();
    }

    /**
     * Takes values out.
     *
     * @param pointers where they stand
     * @return this document
     */
    public final D without(String... pointers) {
        for (String pointer : pointers) {
            Trees.remove(tree, pointer);
        }
        return self();
    }

    /**
     * Takes out the citations of all rules but some.
     *
     * @param rules the ids of those that stay
     * @return this document
     */
    public final D withRulesOnly(String... rules) {
        ((ObjectNode) tree.get("rules")).retain(rules);
        return self();
    }

    /**
     * Returns its id.
     *
     * @return the id
     */
    public final String id() {
        return tree.path("id").textValue();
    }

    /**
     * Returns it as a file.
     *
     * @return the text in UTF-8
     * @throws IOException if it cannot be written
     */
    public final InputStream stream() throws IOException {
        return new ByteArrayInputStream(Vectors.JSON.writeValueAsBytes(tree));
    }

    /**
     * Loads it beside the shipped editions.
     *
     * @return the programme with it
     * @throws IOException if it cannot be read
     */
    public final P load() throws IOException {
        return load(stream());
    }

    /**
     * Returns place and code of everything that is wrong with it.
     *
     * @return one text for each problem, none if it can be loaded
     * @throws IOException if it cannot be read
     */
    public final List<String> problems() throws IOException {
        try {
            load();
            return List.of();
        } catch (MalformedPayloadException exception) {
            return PayloadDocument.problems(exception.problems());
        }
    }
}
