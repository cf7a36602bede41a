package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;

/** One idea, shown by a program that runs. */
interface Chapter {

    /** What the chapter is about. */
    String title();

    /** Prints what the chapter shows. */
    void show(PrintStream out);
}
