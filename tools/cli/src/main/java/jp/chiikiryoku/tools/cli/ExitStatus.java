package jp.chiikiryoku.tools.cli;

/** The exit statuses of the contract. */
final class ExitStatus {

    /** An assessment was made, whatever its verdict; every vector passed. */
    static final int OK = 0;

    /** A vector did not pass. */
    static final int FAILED = 1;

    /** The payload or the edition file is malformed. */
    static final int MALFORMED = 2;

    /** The command line is wrong. */
    static final int USAGE = 64;

    /** The library is at fault. */
    static final int SOFTWARE = 70;

    /** Input or output failed. */
    static final int INPUT_OUTPUT = 74;

    private ExitStatus() {}
}
