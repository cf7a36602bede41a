package jp.chiikiryoku.tools.service;

/** A body that Spring was to bind has more values than there is room for. */
final class TooManyValuesException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
