package jp.chiikiryoku.examples.tour;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Walks through the chapters and prints what each shows. */
public final class Tour {

    private static final List<Chapter> CHAPTERS = List.of(
            new OneApplication(),
            new ReadProblems(),
            new ReadFindings(),
            new ReadmeSample(),
            new ARemedyApplied(),
            new TwoThirdsToTheYen(),
            new AnOpenQuestion(),
            new ARuling(),
            new TwoEditionsCompared(),
            new AnOwnEdition(),
            new JakartaValidation(),
            new ManyPayloads(),
            new APlacement(),
            new WhereMembersComeFrom(),
            new ATermInDays(),
            new AYearlyClaim(),
            new TheSeries(),
            new HalfAnHourShort(),
            new BothModes(),
            new NeedsAndOffers(),
            new AMonthShort(),
            new ARegisterOfCandidates(),
            new OnTheStrokeOfNoon(),
            new AdviceOnWork(),
            new AFullBudget(),
            new ThreeWaysToShop(),
            new FourteenCases(),
            new WhatThereIs());

    private Tour() {}

    /**
     * Prints every chapter to standard output, in UTF-8 whatever the locale of the machine.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        CHAPTERS.forEach(chapter -> {
            out.println("== " + chapter.title() + " ==");
            out.println();
            chapter.show(out);
            out.println();
        });
    }

    static List<Chapter> chapters() {
        return CHAPTERS;
    }
}
