package jp.chiikiryoku.tools.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Arrows point one way: tools and examples to catalogue and matching to programmes to core. This module sees all of them. */
class ArchitectureTest {

    private static final String[] PROGRAMMES = {
        "jp.chiikiryoku.local10000..",
        "jp.chiikiryoku.kyoryokutai..",
        "jp.chiikiryoku.kigyojin..",
        "jp.chiikiryoku.dxtalent..",
        "jp.chiikiryoku.miraicollege..",
        "jp.chiikiryoku.kaimono.."
    };

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.chiikiryoku");

    @Test
    void core_knows_no_programme() {
        classes()
                .that()
                .resideInAPackage("jp.chiikiryoku.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "jp.chiikiryoku.core..",
                        "java..",
                        "com.fasterxml.jackson..",
                        "jakarta.validation..",
                        "org.jspecify..",
                        "org.slf4j..")
                .check(ALL);
    }

    @Test
    void a_programme_knows_core_alone() {
        for (String programme : PROGRAMMES) {
            classes()
                    .that()
                    .resideInAPackage(programme)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            programme, "jp.chiikiryoku.core..", "java..", "jakarta.validation..", "org.jspecify..")
                    .check(ALL);
        }
    }

    @Test
    void matching_knows_programmes_and_core_alone() {
        classes()
                .that()
                .resideInAPackage("jp.chiikiryoku.matching..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "jp.chiikiryoku.matching..",
                        "jp.chiikiryoku.kigyojin..",
                        "jp.chiikiryoku.core..",
                        "org.jgrapht..",
                        "java..",
                        "com.fasterxml.jackson.annotation",
                        "jakarta.validation..",
                        "org.jspecify..")
                .check(ALL);
    }

    @Test
    void the_core_of_matching_knows_no_programme() {
        classes()
                .that()
                .resideInAPackage("jp.chiikiryoku.matching")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("jp.chiikiryoku.matching", "org.jgrapht..", "java..", "org.jspecify..")
                .check(ALL);
    }

    @Test
    void the_graph_library_stays_in_the_core_of_matching() {
        noClasses()
                .that()
                .resideOutsideOfPackage("jp.chiikiryoku.matching")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jgrapht..")
                .check(ALL);
    }

    @Test
    void the_catalogue_finds_the_programmes_in_the_registry_alone() {
        classes()
                .that()
                .resideInAPackage("jp.chiikiryoku.catalogue..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "jp.chiikiryoku.catalogue..",
                        "jp.chiikiryoku.core..",
                        "java..",
                        "jakarta.validation..",
                        "org.jspecify..")
                .check(ALL);
    }

    @Test
    void nobody_knows_the_tools_and_the_examples() {
        noClasses()
                .that()
                .resideOutsideOfPackages("jp.chiikiryoku.tools..", "jp.chiikiryoku.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jp.chiikiryoku.tools..", "jp.chiikiryoku.examples..")
                .check(ALL);
    }

    @Test
    void the_rooms_of_core_have_no_cycles() {
        slices().matching("jp.chiikiryoku.core.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void rules_read_no_clock_and_no_locale() {
        noClasses()
                .that()
                .resideOutsideOfPackages("jp.chiikiryoku.tools..", "jp.chiikiryoku.examples..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .check(ALL);
    }
}
