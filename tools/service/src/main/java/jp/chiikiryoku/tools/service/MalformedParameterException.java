package jp.chiikiryoku.tools.service;

/** A parameter of the query is no day. */
final class MalformedParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    MalformedParameterException(String parameter) {
        super("The parameter (" + parameter + ") must be a day.");
        this.parameter = parameter;
    }

    /** The name of the parameter. */
    String parameter() {
        return parameter;
    }
}
