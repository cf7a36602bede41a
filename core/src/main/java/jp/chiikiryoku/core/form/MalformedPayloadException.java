package jp.chiikiryoku.core.form;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a well-formed payload is required and a malformed one is given; carries all its problems. */
public final class MalformedPayloadException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    // An exception must be serializable; the problems stay in the machine that found them.
    private final transient List<Problem> problems;

    /**
     * Makes an exception whose message lists places and codes, never values.
     *
     * @throws IllegalArgumentException if there is no problem
     */
    public MalformedPayloadException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(", ", "Malformed payload: ", "")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("The problems (none) must be one or more.");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the problems in their order.
     *
     * @return an unmodifiable list, empty only in another machine than the one that threw this
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
