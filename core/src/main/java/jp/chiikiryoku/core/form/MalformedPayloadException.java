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

    private final boolean moreProblems;

    /**
     * Makes an exception whose message lists places and codes, never values.
     *
     * @throws IllegalArgumentException if there is no problem
     */
    public MalformedPayloadException(List<Problem> problems) {
        this(problems, false);
    }

    /**
     * Makes an exception of the problems that were collected.
     *
     * @throws IllegalArgumentException if there is none
     */
    public MalformedPayloadException(Problems problems) {
        this(problems.toList(), problems.hasMore());
    }

    private MalformedPayloadException(List<Problem> problems, boolean moreProblems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(", ", "Malformed payload: ", "")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("The problems (none) must be one or more.");
        }
        this.problems = List.copyOf(problems);
        this.moreProblems = moreProblems;
    }

    /**
     * Returns the problems in their order.
     *
     * @return an unmodifiable list, empty only in another machine than the one that threw this
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * Tells whether the payload has more problems than are listed.
     *
     * @return true if reading stopped at {@link Problems#GREATEST_NUMBER} problems
     */
    public boolean moreProblems() {
        return moreProblems;
    }
}
