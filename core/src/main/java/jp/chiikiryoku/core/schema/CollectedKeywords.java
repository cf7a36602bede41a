package jp.chiikiryoku.core.schema;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.internal.ConstraintDefinitions;
import jp.chiikiryoku.core.form.SchemaKeywords;
import org.jspecify.annotations.Nullable;

/** What the constraints of one value say in a schema. */
final class CollectedKeywords implements SchemaKeywords {

    private final List<String> texts = new ArrayList<>(0);
    private @Nullable Number minimum;
    private @Nullable Number maximum;
    private @Nullable Integer decimals;
    private @Nullable String pattern;
    private @Nullable Integer minLength;
    private @Nullable Integer minItems;
    private boolean uniqueItems;

    static CollectedKeywords of(List<Annotation> constraints) {
        CollectedKeywords keywords = new CollectedKeywords();
        constraints.forEach(constraint -> keywords.add(constraint.annotationType(), constraint));
        return keywords;
    }

    private <A extends Annotation> void add(Class<A> type, Annotation constraint) {
        ConstraintDefinitions.find(type).ifPresent(definition -> definition.describe(type.cast(constraint), this));
    }

    @Override
    public void minimum(Number least) {
        minimum = least;
    }

    @Override
    public void maximum(Number greatest) {
        maximum = greatest;
    }

    @Override
    public void decimals(int most) {
        decimals = most;
    }

    @Override
    public void pattern(String newPattern) {
        pattern = newPattern;
    }

    @Override
    public void minLength(int least) {
        minLength = least;
    }

    @Override
    public void minItems(int least) {
        minItems = least;
    }

    @Override
    public void uniqueItems() {
        uniqueItems = true;
    }

    @Override
    public void describe(String key) {
        texts.add(key);
    }

    Number minimumOr(Number otherwise) {
        return minimum == null ? otherwise : minimum;
    }

    Number maximumOr(Number otherwise) {
        return maximum == null ? otherwise : maximum;
    }

    @Nullable
    Number minimum() {
        return minimum;
    }

    @Nullable
    Number maximum() {
        return maximum;
    }

    @Nullable
    Integer decimals() {
        return decimals;
    }

    @Nullable
    String pattern() {
        return pattern;
    }

    @Nullable
    Integer minLength() {
        return minLength;
    }

    @Nullable
    Integer minItems() {
        return minItems;
    }

    boolean areItemsUnique() {
        return uniqueItems;
    }

    List<String> texts() {
        return texts;
    }
}
