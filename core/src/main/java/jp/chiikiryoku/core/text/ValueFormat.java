package jp.chiikiryoku.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Iterator;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.government.CorporateNumber;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Digits;
import jp.chiikiryoku.core.money.ExactYen;
import jp.chiikiryoku.core.money.ExactYenRange;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;

/** Writes typed values into a text of one language. */
final class ValueFormat {

    private final Language language;
    private final Texts texts;

    ValueFormat(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    void append(Object value, StringBuilder out) {
        if (value instanceof Yen yen) {
            Digits.append(yen.value(), out).append(unit());
        } else if (value instanceof YenRange range) {
            appendRange(range, out);
        } else if (value instanceof ExactYenRange range) {
            appendRange(range, out);
        } else if (value instanceof ExactYen exact) {
            String printed = exact.toString();
            out.append(printed, 0, printed.length() - 1).append(unit());
        } else if (value instanceof String
                || value instanceof Rate
                || value instanceof LocalGovernmentCode
                || value instanceof CorporateNumber) {
            out.append(value);
        } else if (value instanceof Integer || value instanceof Long) {
            Digits.append(((Number) value).longValue(), out);
        } else if (value instanceof BigDecimal decimal) {
            out.append(decimal.toPlainString());
        } else if (value instanceof LocalDate date) {
            out.append(Phrase.of(date).in(language));
        } else if (value instanceof OffsetDateTime instant) {
            out.append(Phrase.of(instant).in(language));
        } else if (value instanceof Year year) {
            out.append(Phrase.of(year).in(language));
        } else if (value instanceof FiscalYear year) {
            out.append(language == Language.JA ? year.toString() : "fiscal year " + year.year());
        } else if (value instanceof Phrase phrase) {
            out.append(phrase.in(language));
        } else if (value instanceof Measured measured) {
            appendMeasured(measured, out);
        } else if (value instanceof Titled titled) {
            appendTitle(titled, out);
        } else if (value instanceof Worded worded) {
            append(worded.wording(), out);
        } else if (value instanceof Message message) {
            texts.append(language, message.key(), message.facts(), out);
        } else if (value instanceof Rounding rounding) {
            Facts facts = Facts.of("unit", rounding.unit(), "mode", rounding.mode());
            texts.append(language, "rounding", facts, out);
        } else if (value instanceof Enum<?> constant) {
            texts.append(language, Texts.keyOf(constant), Facts.empty(), out);
        } else if (value instanceof List<?> list) {
            appendList(list, out);
        } else {
            throw new IllegalStateException("The value (" + value + ") of " + value.getClass() + " has no text.");
        }
    }

    private void appendMeasured(Measured measured, StringBuilder out) {
        if (texts.has(language, measured.unitKey())) {
            texts.append(language, measured.unitKey(), Facts.of("value", measured.value()), out);
        } else {
            append(measured.value(), out);
        }
    }

    private void appendTitle(Titled titled, StringBuilder out) {
        String otherwise = titled.nameWithoutTitle();
        if (otherwise != null && !texts.has(language, titled.titleKey())) {
            out.append(otherwise);
        } else {
            texts.append(language, titled.titleKey(), Facts.empty(), out);
        }
    }

    private void appendRange(YenRange range, StringBuilder out) {
        append(range.yen(), out);
        if (!range.isExact()) {
            appendUpTo(range.atMost(), out);
        }
    }

    private void appendRange(ExactYenRange range, StringBuilder out) {
        append(range.yen(), out);
        if (!range.isExact()) {
            appendUpTo(range.atMost(), out);
        }
    }

    private void appendUpTo(Object end, StringBuilder out) {
        out.append(language == Language.JA ? "～" : " to ");
        append(end, out);
    }

    private void appendList(List<?> list, StringBuilder out) {
        for (Iterator<?> values = list.iterator(); values.hasNext(); ) {
            Object value = values.next();
            append(value, out);
            if (values.hasNext()) {
                out.append(separator(value));
            }
        }
    }

    private String separator(Object value) {
        if (value instanceof Sentence) {
            return language == Language.JA ? "" : " ";
        }
        return language == Language.JA ? "、" : ", ";
    }

    private String unit() {
        return language == Language.JA ? "円" : " yen";
    }
}
