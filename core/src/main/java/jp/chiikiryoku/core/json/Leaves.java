package jp.chiikiryoku.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.LeafShape;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;

/** Reads JSON scalars without any coercion; what cannot be read is answered by a {@link Fault}. */
final class Leaves {

    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final String BOOLEAN = "boolean";

    private static final Fault NOT_AN_INTEGER = Fault.of(ProblemCode.NOT_AN_INTEGER);
    private static final Fault OUT_OF_RANGE = Fault.of(ProblemCode.OUT_OF_RANGE, "number", Facts.empty());
    private static final Fault EXPONENT = Fault.of(ProblemCode.OUT_OF_RANGE, "exponent", Facts.empty());
    private static final Fault NO_FISCAL_YEAR = Fault.of(ProblemCode.OUT_OF_RANGE, "fiscal-year", Facts.empty());
    private static final Fault NO_RATE = Fault.of(ProblemCode.FORMAT, "rate", Facts.empty());
    private static final Fault LONE_SURROGATE = Fault.of(ProblemCode.FORMAT, "surrogate", Facts.empty());
    private static final Fault NO_DATE = Fault.of(ProblemCode.DATE);
    private static final Fault NO_INSTANT = Fault.of(ProblemCode.DATE, "instant", Facts.empty());

    /** Compiled when the first instant is read. */
    private static final class Instants {
        static final Pattern WRITTEN =
                Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");
    }

    // Longer than any number of the contract, short enough that turning it into a decimal costs nothing.
    private static final int LONGEST_NUMBER = 40;

    private Leaves() {}

    static String expectedType(LeafShape.Kind kind) {
        return switch (kind) {
            case TEXT, RATE, DATE, INSTANT, CONSTANT -> TEXT;
            case INTEGER, DECIMAL, AMOUNT, FISCAL_YEAR -> NUMBER;
            case BOOLEAN -> BOOLEAN;
        };
    }

    static boolean isOfType(String expected, JsonToken token) {
        return switch (expected) {
            case TEXT -> token == JsonToken.VALUE_STRING;
            case NUMBER -> token.isNumeric();
            default -> token.isBoolean();
        };
    }

    static Object read(LeafShape leaf, JsonParser parser) throws IOException {
        return switch (leaf.kind()) {
            case TEXT -> text(parser.getText());
            case BOOLEAN -> parser.getBooleanValue();
            case INTEGER -> integer(parser);
            case DECIMAL -> decimal(parser.getText());
            case AMOUNT -> amount(parser);
            case FISCAL_YEAR -> fiscalYear(parser);
            case RATE -> rate(parser.getText());
            case DATE -> date(parser.getText());
            case INSTANT -> instant(parser.getText());
            case CONSTANT -> constant(leaf, parser.getText());
        };
    }

    private static Object text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return isWellFormed(text) ? text : LONE_SURROGATE;
            }
        }
        return text;
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(codePoint -> codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    private static Object whole(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            return NOT_AN_INTEGER;
        }
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? OUT_OF_RANGE : parser.getLongValue();
    }

    private static Object amount(JsonParser parser) throws IOException {
        Object whole = whole(parser);
        return whole instanceof Long value ? Yen.of(value) : whole;
    }

    private static Object integer(JsonParser parser) throws IOException {
        Object whole = whole(parser);
        if (!(whole instanceof Long value)) {
            return whole;
        }
        return value.intValue() == value ? (Object) value.intValue() : OUT_OF_RANGE;
    }

    private static Object fiscalYear(JsonParser parser) throws IOException {
        Object whole = whole(parser);
        if (!(whole instanceof Long value)) {
            return whole;
        }
        return value < FiscalYear.FIRST || value > FiscalYear.LAST ? NO_FISCAL_YEAR : FiscalYear.of(value.intValue());
    }

    private static Object decimal(String text) {
        if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return EXPONENT;
        }
        return text.length() > LONGEST_NUMBER ? OUT_OF_RANGE : new BigDecimal(text);
    }

    private static Object rate(String text) {
        try {
            return Rate.parse(text);
        } catch (IllegalArgumentException exception) {
            return NO_RATE;
        }
    }

    private static Object date(String text) {
        try {
            return isDate(text) ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : NO_DATE;
        } catch (DateTimeException exception) {
            return NO_DATE;
        }
    }

    /** Whether the text is written as {@code YYYY-MM-DD} in ASCII digits. */
    private static boolean isDate(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char expected = i == 4 || i == 7 ? '-' : '0';
            char found = text.charAt(i);
            if (expected == '-' ? found != '-' : found < '0' || found > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static Object instant(String text) {
        try {
            return Instants.WRITTEN.matcher(text).matches() ? OffsetDateTime.parse(text) : NO_INSTANT;
        } catch (DateTimeException exception) {
            return NO_INSTANT;
        }
    }

    private static Object constant(LeafShape leaf, String text) {
        Enum<?> constant = leaf.constants().get(text);
        return constant == null ? leaf.unknownValue() : constant;
    }
}
