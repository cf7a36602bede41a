package jp.chiikiryoku.core.report;

/**
 * An answer in one language: plain texts and numbers, the only result that is written as JSON, as text or as a page.
 *
 * <p>It mirrors the wire contract name for name and carries Jackson annotations only, so that any JSON library that
 * knows records writes it alike. An implementing type is a record of texts, numbers, truth values, lists, maps by name and
 * records of these; what is null is left out where it is written, also by an application's own mapper if the record says so
 * with {@code @JsonInclude}.
 */
public interface Report {

    /** Returns the kind of payload, such as {@code local10000}. */
    String kind();
}
