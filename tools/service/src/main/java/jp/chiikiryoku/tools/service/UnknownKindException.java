package jp.chiikiryoku.tools.service;

import java.util.List;

/** A path names a kind that there is not. */
final class UnknownKindException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> kinds;

    UnknownKindException(List<String> kinds) {
        super("The kind must be one of " + kinds + ".");
        this.kinds = kinds;
    }

    /** The kinds that there are. */
    List<String> kinds() {
        return kinds;
    }
}
