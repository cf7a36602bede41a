package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocCommentsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package a;",
                "class A { public A() {} public void b() {} public static class C {} }",
                "/** A. */ public class A { A() {} void b() {} private void c() {} class D { public void e() {} } }",
                "/** A. */ public class A { public static final int B = 1; { new Object() { public void c() {} }; } }",
                "/** A. */ public class A { @Override public String toString() { return \"\"; } }",
                "/** A. */ public class A { @java.lang.Override public String toString() { return \"\"; } }",
                "/** A. */ public class A { /** {@return one} */ public int b() { return 1; } }",
                "/** A. */ public class A { /** B. */ @Deprecated\n// Why.\npublic void b() {} }",
                "/** A. */ public interface A { private void b() {} }",
                "/** A. */ public enum A { B { public void c() {} }; private A() {} }",
                "/** A. */ public record A(int b) { public A { b++; } public int b() { return b; } }",
                "/** A. */ public record A(int b) { @Deprecated public A {} }",
                "/** A. */ public record A() { public A {} }",
            })
    void all_is_well(String source) throws IOException {
        assertThat(JavadocComments.missingIn(write(source))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class A {} | A",
                "/* A. */ public class A {} | A",
                "// A.\npublic class A {} | A",
                "/** */ public class A {} | A",
                "/** @since 1 */ public class A {} | A",
                "public interface A {} | A",
                "public @interface A {} | A",
                "public enum A {} | A",
                "public record A(int b) {} | A",
                "/** A. */ public class A { public A() {} } | A()",
                "/** A. */ public class A { protected A() {} } | A()",
                "/** A. */ public class A { public void b() {} } | A.b()",
                "/** A. */ public class A { protected <T> void b(T c) {} } | A.b()",
                "/** A. */ public class A { /** @return one */ public int b() { return 1; } } | A.b()",
                "/** A. */ public class A { public static class B {} } | B",
                "/** A. */ public class A { /** B. */ protected static class B { public void c() {} } } | B.c()",
                "/** A. */ public interface A { void b(); } | A.b()",
                "/** A. */ public interface A { default void b() {} } | A.b()",
                "/** A. */ public interface A { static void b() {} } | A.b()",
                "/** A. */ public interface A { record B(int c) {} } | B",
                "/** A. */ public @interface A { int b() default 1; } | A.b()",
                "/** A. */ public enum A { B; public void c() {} } | A.c()",
                "/** A. */ public record A(int b) { public A() { this(1); } } | A()",
                "/** A. */ public record A(int b) { public A(int b) { this.b = b; } } | A()",
                "/** A. */ public record A(int b) { public int c() { return b; } } | A.c()",
                "/** A. */ public record A(int b) { static int c; public static int c() { return c; } } | A.c()",
                "/** A. */ public record A(int b) { public int b(int c) { return c; } } | A.b()",
            })
    void what_has_no_sentence_is_told(String sourceAndName) throws IOException {
        String[] parts = sourceAndName.split(" \\| ");
        assertThat(JavadocComments.missingIn(write(parts[0])))
                .singleElement()
                .asString()
                .matches("A\\.java:[12] \\Q" + parts[1] + "\\E");
    }

    @Test
    void all_files_below_a_folder_are_read() throws IOException {
        write("public class A {}");
        Path below = Files.createDirectory(folder.resolve("b"));
        Files.writeString(below.resolve("B.java"), "package b;\n\npublic class B {}");
        assertThat(JavadocComments.missingIn(folder)).containsExactly("A.java:1 A", "B.java:3 B");
    }

    @Test
    void what_is_no_java_is_refused() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavadocComments.missingIn(folder))
                .withMessage("The folder (" + folder + ") must have sources.");
        write("public class {}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavadocComments.missingIn(folder))
                .withMessageStartingWith("The sources must be Java: ");
    }

    private Path write(String source) throws IOException {
        Files.writeString(folder.resolve("A.java"), source);
        return folder;
    }
}
