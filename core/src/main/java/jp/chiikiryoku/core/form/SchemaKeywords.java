package jp.chiikiryoku.core.form;

/**
 * Collects what constraints say of a value in a JSON Schema.
 *
 * <p>The names are those of the keywords of JSON Schema (2020-12). Texts are keys of the kind's texts.
 */
public interface SchemaKeywords {

    /** Adds the least number. */
    void minimum(Number least);

    /** Adds the greatest number. */
    void maximum(Number greatest);

    /**
     * Adds how many digits may follow the decimal point.
     *
     * @param most the number of digits
     */
    void decimals(int most);

    /**
     * Adds the form of a text.
     *
     * @param pattern a regular expression (ECMA-262) from start to end
     */
    void pattern(String pattern);

    /** Adds the least length of a text. */
    void minLength(int least);

    /** Adds the least length of a list. */
    void minItems(int least);

    /** Adds that the elements of a list differ, which a schema can say of scalars only. */
    void uniqueItems();

    /** Adds a sentence to the description. */
    void describe(String key);
}
