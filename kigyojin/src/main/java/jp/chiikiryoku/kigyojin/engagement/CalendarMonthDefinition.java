package jp.chiikiryoku.kigyojin.engagement;

import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;
import org.jspecify.annotations.Nullable;

/** Checks that a text is a calendar month. */
public final class CalendarMonthDefinition implements ConstraintDefinition<CalendarMonth> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Fault NO_MONTH = Fault.of(ProblemCode.DATE, "month", Facts.empty());
    private static final Fault OUT_OF_RANGE = Fault.of(ProblemCode.OUT_OF_RANGE, "calendar-month", Facts.empty());

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public CalendarMonthDefinition() {}

    @Override
    public ValueCheck<String> check(CalendarMonth constraint, Class<?> valueType) {
        return CalendarMonthDefinition::faultOf;
    }

    private static @Nullable Fault faultOf(String text) {
        if (!isWritten(text)) {
            return NO_MONTH;
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        if (month < 1 || month > 12) {
            return NO_MONTH;
        }
        return year < FIRST_YEAR || year > LAST_YEAR ? OUT_OF_RANGE : null;
    }

    /** Whether the text is written as {@code YYYY-MM} in ASCII digits. */
    private static boolean isWritten(String text) {
        if (text.length() != 7 || text.charAt(4) != '-') {
            return false;
        }
        for (int i = 0; i < 7; i++) {
            if (i != 4 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void describe(CalendarMonth constraint, SchemaKeywords keywords) {
        keywords.pattern("^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])$");
        keywords.describe("schema.month");
    }

    @Override
    public Texts texts() {
        return KigyojinTexts.TEXTS;
    }
}
