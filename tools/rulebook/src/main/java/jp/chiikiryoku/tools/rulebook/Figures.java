package jp.chiikiryoku.tools.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kyoryokutai.edition.AreaMatrix;

/**
 * Says parameters and their values.
 *
 * @param book the pages
 * @param module the module of the programme, under which its parameters have their names
 * @param texts the texts of the programme, which name the constants of its enumerations
 */
record Figures(Book book, String module, Texts texts) {

    private static final String QUALIFIED = "qualified";

    private static final String PARAMETER = "parameter.";

    private static final String UNIT = ".unit";

    private static final int PERCENT = 100;

    private static final int DECIMALS = 1_000_000;

    /** What the parameter is called, with the entries that it is one of. */
    Html name(Parameter parameter) {
        return Html.of(
                Tag.of("span", "name").text(title(parameter)),
                Html.text(" "),
                Tag.of("code", "pointer").text(parameter.pointer().toString()));
    }

    String title(Parameter parameter) {
        String title = texts.has(book.words().language(), parameter.titleKey())
                ? texts.render(book.words().language(), parameter.titleKey(), Facts.empty())
                : book.words().text(parameter.key(module));
        for (Object qualifier : parameter.qualifiers()) {
            title = book.words().text(QUALIFIED, Facts.of("name", title, "of", text(qualifier)));
        }
        return title;
    }

    /** A parameter that stands in one edition alone, or in a table of its own, is called after what holds it. */
    Html name(Pointer pointer, List<Parameter> known) {
        for (Parameter parameter : known) {
            if (pointer.isAtOrBelow(parameter.pointer())) {
                return Html.of(
                        Tag.of("span", "name").text(title(parameter)),
                        Html.text(" "),
                        Tag.of("code", "pointer").text(pointer.toString()));
            }
        }
        return Tag.of("code", "pointer").text(pointer.toString());
    }

    Html value(Parameter parameter) {
        List<Html> fields = new ArrayList<>();
        for (Parameter.Field field : parameter.fields()) {
            fields.add(field(parameter.key(module), field));
        }
        return Html.joined(book.words().text("separator"), fields);
    }

    private Html field(String key, Parameter.Field field) {
        if (field.name().isEmpty()) {
            return value(key, field.value());
        }
        String own = key + "." + field.name();
        return book.words().has(own)
                ? Html.of(Html.text(book.words().text(own) + " "), value(own, field.value()))
                : value(own, field.value());
    }

    /** A value with its unit, where its name has one. */
    Html value(String key, Object value) {
        if (value instanceof AreaMatrix) {
            return Book.link("#" + AreaMatrixTable.ID, book.words().text("matrix.below"));
        }
        String said = text(value);
        return marked(value, withUnit(key + UNIT, value, said));
    }

    // The programme has the units that a result may say, the rulebook those of what no result says.
    private String withUnit(String unit, Object value, String said) {
        String ofProgramme = PARAMETER + unit.substring((PARAMETER + module).length() + 1);
        if (texts.has(book.words().language(), ofProgramme)) {
            return texts.render(book.words().language(), ofProgramme, Facts.of("value", said));
        }
        return book.words().has(unit) ? book.words().text(unit, facts(value, said)) : said;
    }

    // A rate is a fraction; where a decimal is as exact, a unit may ask for it or for percent.
    private static Facts facts(Object value, String said) {
        Facts facts = Facts.of("value", said);
        return value instanceof Rate rate
                ? facts.with("decimal", decimal(rate, 1, said), "percent", decimal(rate, PERCENT, said))
                : facts;
    }

    private static String decimal(Rate rate, int times, String fraction) {
        return DECIMALS % rate.denominator() == 0
                ? BigDecimal.valueOf(rate.numerator() * times)
                        .divide(BigDecimal.valueOf(rate.denominator()))
                        .stripTrailingZeros()
                        .toPlainString()
                : fraction;
    }

    private String text(Object value) {
        if (value instanceof Rounding rounding) {
            return book.words().text("rounding", Facts.of("mode", rounding.mode(), "unit", rounding.unit()));
        }
        return book.words().value(texts, value);
    }

    /** The text with the value as edition files write it beside it or in its markup. */
    private Html marked(Object value, String said) {
        if (value instanceof Enum<?> constant) {
            Html name = Tag.of("code").text(constant.name());
            return said.equals(constant.name()) ? name : Html.of(Html.text(said + " "), name);
        }
        if (value instanceof LocalDate date) {
            return book.day(date);
        }
        if (value instanceof Yen yen) {
            return data(Long.toString(yen.value()), said);
        }
        if (value instanceof BigDecimal decimal) {
            return data(decimal.toPlainString(), said);
        }
        return value instanceof Integer || value instanceof Rate ? data(value.toString(), said) : Html.text(said);
    }

    private static Html data(String value, String said) {
        return Tag.of("data").with("value", value).text(said);
    }
}
