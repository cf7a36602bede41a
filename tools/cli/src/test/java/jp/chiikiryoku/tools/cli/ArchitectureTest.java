package jp.chiikiryoku.tools.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Arrows point one way: tools, examples to catalogue, matching to programmes to core. This module sees all of them except
 * the service.
 */
class ArchitectureTest {

    private static final List<String> PROGRAMMES = List.of(
            "jp.chiikiryoku.local10000",
            "jp.chiikiryoku.kyoryokutai",
            "jp.chiikiryoku.kigyojin",
            "jp.chiikiryoku.dxtalent",
            "jp.chiikiryoku.miraicollege",
            "jp.chiikiryoku.kaimono");

    /** From the bottom to the top: a room uses only those before it. */
    private static final List<String> ROOMS_OF_CORE = List.of(
            "constraint",
            "money",
            "calendar",
            "government",
            "text",
            "form",
            "json",
            "edition",
            "assessment",
            "claim",
            "report",
            "kind",
            "schema",
            "jakarta");

    private static final List<String> OTHERS = List.of(
            "jp.chiikiryoku.core", "jp.chiikiryoku.matching", "jp.chiikiryoku.catalogue", "jp.chiikiryoku.testkit");

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
                        "org.hibernate.validator..",
                        "org.jspecify..",
                        "org.slf4j..")
                .check(ALL);
    }

    @Test
    void the_provider_of_jakarta_validation_stays_in_one_package() {
        noClasses()
                .that()
                .resideOutsideOfPackage("jp.chiikiryoku.core.jakarta.internal")
                .and()
                .resideOutsideOfPackages(
                        "jp.chiikiryoku.testkit..", "jp.chiikiryoku.tools..", "jp.chiikiryoku.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(ALL);
    }

    @Test
    void a_programme_knows_core_alone() {
        for (String programme : PROGRAMMES) {
            classes()
                    .that()
                    .resideInAPackage(programme + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            programme + "..",
                            "jp.chiikiryoku.core..",
                            "java..",
                            "jakarta.validation..",
                            "org.jspecify..")
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
    void the_catalogue_and_the_matching_do_not_know_each_other() {
        nobodyOutside("jp.chiikiryoku.matching", "jp.chiikiryoku.tools", "jp.chiikiryoku.examples")
                .dependOnClassesThat()
                .resideInAPackage("jp.chiikiryoku.matching..")
                .check(ALL);
        nobodyOutside("jp.chiikiryoku.catalogue", "jp.chiikiryoku.tools", "jp.chiikiryoku.examples")
                .dependOnClassesThat()
                .resideInAPackage("jp.chiikiryoku.catalogue..")
                .check(ALL);
    }

    @Test
    void nobody_knows_the_tools() {
        nobodyOutside("jp.chiikiryoku.tools")
                .dependOnClassesThat()
                .resideInAPackage("jp.chiikiryoku.tools..")
                .check(ALL);
    }

    @Test
    void nobody_knows_the_examples() {
        nobodyOutside("jp.chiikiryoku.examples")
                .dependOnClassesThat()
                .resideInAPackage("jp.chiikiryoku.examples..")
                .check(ALL);
    }

    @Test
    void the_testkit_knows_core_alone_of_ours_and_only_tools_know_it() {
        noClasses()
                .that()
                .resideInAPackage("jp.chiikiryoku.testkit..")
                .should()
                .dependOnClassesThat(resideInAPackage("jp.chiikiryoku..")
                        .and(resideOutsideOfPackages("jp.chiikiryoku.testkit..", "jp.chiikiryoku.core..")))
                .check(ALL);
        nobodyOutside("jp.chiikiryoku.testkit", "jp.chiikiryoku.tools")
                .dependOnClassesThat()
                .resideInAPackage("jp.chiikiryoku.testkit..")
                .check(ALL);
    }

    @Test
    void a_conformance_pack_needs_no_test_framework() {
        classes()
                .that()
                .resideInAPackage("jp.chiikiryoku.testkit.conformance..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "jp.chiikiryoku.testkit.conformance..",
                        "jp.chiikiryoku.core..",
                        "java..",
                        "com.fasterxml.jackson..",
                        "org.jspecify..")
                .check(ALL);
    }

    @Test
    void the_rooms_of_core_have_no_cycles() {
        slices().matching("jp.chiikiryoku.core.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void a_room_of_core_uses_only_those_below_it() {
        classes()
                .that()
                .resideInAPackage("jp.chiikiryoku.core..")
                .should()
                .resideInAnyPackage(rooms(ROOMS_OF_CORE))
                .check(ALL);
        for (int i = 0; i < ROOMS_OF_CORE.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAnyPackage(rooms(ROOMS_OF_CORE.subList(i, i + 1)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(rooms(ROOMS_OF_CORE.subList(i + 1, ROOMS_OF_CORE.size())))
                    .check(ALL);
        }
    }

    @Test
    void annotations_depend_on_nothing_of_ours() {
        noClasses()
                .that()
                .resideInAPackage("jp.chiikiryoku.core.constraint..")
                .should()
                .dependOnClassesThat(resideInAPackage("jp.chiikiryoku..")
                        .and(resideOutsideOfPackages("jp.chiikiryoku.core.constraint..")))
                .check(ALL);
    }

    @Test
    void nobody_else_in_core_uses_its_door_for_jakarta_validation() {
        noClasses()
                .that()
                .resideInAPackage("jp.chiikiryoku.core..")
                .and()
                .resideOutsideOfPackage("jp.chiikiryoku.core.jakarta..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jp.chiikiryoku.core.jakarta..")
                .check(ALL);
    }

    @Test
    void the_packages_of_a_module_above_core_have_no_cycles() {
        Stream.concat(PROGRAMMES.stream(), OTHERS.stream())
                .filter(module -> !module.equals("jp.chiikiryoku.core"))
                .forEach(module -> slices().assignedFrom(packagesOf(module))
                        .should()
                        .beFreeOfCycles()
                        .check(ALL));
    }

    @Test
    void in_a_programme_nobody_uses_its_entry_point() {
        for (String programme : PROGRAMMES) {
            noClasses()
                    .that()
                    .resideInAPackage(programme + ".*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(programme)
                    .check(ALL);
        }
    }

    @Test
    void the_edition_of_a_programme_uses_nothing_else_of_it() {
        for (String programme : PROGRAMMES) {
            noClasses()
                    .that()
                    .resideInAPackage(programme + ".edition..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(programme + "..").and(resideOutsideOfPackages(programme + ".edition..")))
                    .check(ALL);
        }
    }

    @Test
    void what_is_stated_to_a_programme_knows_no_rule() {
        for (String programme : PROGRAMMES) {
            noClasses()
                    .that()
                    .resideInAPackage(programme + ".*")
                    .and()
                    .resideOutsideOfPackage(programme + ".internal")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(programme + "..internal..")
                    .check(ALL);
        }
    }

    /** What two kinds share lies in the package {@code internal} of their programme. */
    @Test
    void no_kind_of_local10000_depends_on_the_inside_of_another_kind() {
        for (String kind : List.of("application", "settlement")) {
            String inside = "jp.chiikiryoku.local10000." + kind + ".internal..";
            noClasses()
                    .that()
                    .resideInAPackage("jp.chiikiryoku.local10000.*..")
                    .and()
                    .resideOutsideOfPackage(inside)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(inside)
                    .check(ALL);
        }
    }

    @Test
    void what_is_internal_is_used_in_its_own_module_alone() {
        Stream.concat(PROGRAMMES.stream(), OTHERS.stream())
                .forEach(module -> nobodyOutside(module)
                        .dependOnClassesThat()
                        .resideInAPackage(module + "..internal..")
                        .check(ALL));
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

    private static String[] rooms(List<String> rooms) {
        return rooms.stream().map(room -> "jp.chiikiryoku.core." + room + "..").toArray(String[]::new);
    }

    /** Every package of a module as a slice of its own. */
    private static SliceAssignment packagesOf(String module) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return resideInAPackage(module + "..").test(type)
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "the packages of " + module;
            }
        };
    }

    private static ClassesShould nobodyOutside(String... modules) {
        String[] packages = Stream.of(modules).map(module -> module + "..").toArray(String[]::new);
        return noClasses().that().resideOutsideOfPackages(packages).should();
    }
}
