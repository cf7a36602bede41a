package jp.chiikiryoku.core.payload;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One kind of payload under one edition. Immutable and thread-safe.
 *
 * @param <P> the type of payload
 * @param <R> the type of the edition's parameters
 */
public final class KindEdition<P extends StatedPayload, R> {

    private final PayloadKind<P, R> kind;
    private final Edition<R> edition;
    private final PayloadKind.RuleDesk<P> desk;

    KindEdition(PayloadKind<P, R> kind, Edition<R> edition, PayloadKind.RuleDesk<P> desk) {
        this.kind = kind;
        this.edition = edition;
        this.desk = desk;
    }

    /**
     * Returns the edition.
     *
     * @return the edition with its parameters
     */
    public Edition<R> edition() {
        return edition;
    }

    /**
     * Checks a record.
     *
     * @param payload the record; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(P payload) {
        return kind.check(payload, desk);
    }

    /**
     * Assesses a record.
     *
     * @param payload the record
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(P payload) {
        return kind.assess(payload, desk, null);
    }

    /**
     * Assesses a record on a day.
     *
     * @param payload the record
     * @param today the caller's day, which may add a note and never changes an answer, or null
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(P payload, @Nullable LocalDate today) {
        return kind.assess(payload, desk, today);
    }
}
