package jp.chiikiryoku.tools.cli;

import java.time.LocalDate;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Looks up what a command line names, or says what it may name. */
final class Usage {

    private Usage() {}

    static Language language(String tag, @Nullable CommandSpec spec) {
        return Language.find(tag).orElseThrow(() -> wrong("The language (" + tag + ") must be ja or en.", spec));
    }

    static @Nullable LocalDate day(String option, @Nullable String text, @Nullable CommandSpec spec) {
        return text == null
                ? null
                : AnswerOptions.parseDay(text)
                        .orElseThrow(() -> wrong(
                                "The day of " + option + " (" + text
                                        + ") must be a day of the calendar in the form 2025-05-01.",
                                spec));
    }

    static Kind<?, ?> kind(String name, @Nullable CommandSpec spec) {
        return Kinds.shipped()
                .find(name)
                .orElseThrow(() -> wrong(
                        "The kind (" + name + ") must be one of "
                                + Kinds.shipped().names()
                                + ". If one is missing that you expect, add its jar; where jars are put into one,"
                                + " merge their files of META-INF/services.",
                        spec));
    }

    static ProgrammeEntry programme(String module, @Nullable CommandSpec spec) {
        Catalogue catalogue = Catalogue.shipped();
        return catalogue
                .find(module)
                .orElseThrow(() -> wrong(
                        "The module (" + module + ") must be one of "
                                + catalogue.programmes().stream()
                                        .map(ProgrammeEntry::module)
                                        .toList()
                                + ".",
                        spec));
    }

    static ParameterException wrong(String message, @Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("The command must be run by its command line.");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
