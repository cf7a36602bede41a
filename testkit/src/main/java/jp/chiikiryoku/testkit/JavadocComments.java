package jp.chiikiryoku.testkit;

import static java.util.Objects.requireNonNull;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds the public types and the public or protected methods and constructors whose comment has no first sentence.
 *
 * <p>Nothing is asked of a method that overrides another, nor of what the comment of a record says already: its accessors
 * and its compact constructor. The JDK's own parser reads the sources.
 */
public final class JavadocComments {

    private JavadocComments() {}

    /**
     * Lists what has no comment.
     *
     * @param sources the folder of the sources of a module, such as {@code core/src/main/java}
     * @return one text for each, such as {@code Yen.java:12 plus}, in the order of the files; empty if all is well
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the folder has no sources, or one is not Java
     */
    public static List<String> missingIn(Path sources) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("The folder (" + sources + ") must have sources.");
        }
        JavaCompiler compiler = requireNonNull(ToolProvider.getSystemJavaCompiler(), "The compiler of a JDK");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, diagnostics, null, null, manager.getJavaFileObjectsFromPaths(files));
            List<String> missing = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(DocTrees.instance(task), missing).scan(unit, null);
            }
            checkParsed(diagnostics);
            return missing;
        }
    }

    private static void checkParsed(DiagnosticCollector<JavaFileObject> diagnostics) {
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                throw new IllegalArgumentException("The sources must be Java: " + diagnostic);
            }
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {

        private static final Set<String> OVERRIDE = Set.of("Override", "java.lang.Override");

        private final DocTrees trees;
        private final List<String> missing;

        Scanner(DocTrees trees, List<String> missing) {
            this.trees = trees;
            this.missing = missing;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isVisible(type.getModifiers().getFlags())) {
                check(type.getSimpleName().toString());
                // Fields are passed by, and with them the anonymous classes of enumerations.
                for (Tree member : type.getMembers()) {
                    if (member instanceof ClassTree || member instanceof MethodTree) {
                        scan(member, null);
                    }
                }
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            if (isVisible(method.getModifiers().getFlags())
                    && !isOverriding(method)
                    && !(type.getKind() == Tree.Kind.RECORD && isToldByRecord(method, type))) {
                boolean constructor = method.getReturnType() == null;
                check(type.getSimpleName() + (constructor ? "" : "." + method.getName()) + "()");
            }
            return null;
        }

        // Members of interfaces and annotations are public without saying so.
        private boolean isVisible(Set<Modifier> modifiers) {
            return modifiers.contains(Modifier.PUBLIC)
                    || modifiers.contains(Modifier.PROTECTED)
                    || (isInInterface() && !modifiers.contains(Modifier.PRIVATE));
        }

        private boolean isInInterface() {
            Tree around = getCurrentPath().getParentPath().getLeaf();
            return around.getKind() == Tree.Kind.INTERFACE || around.getKind() == Tree.Kind.ANNOTATION_TYPE;
        }

        private static boolean isOverriding(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .map(AnnotationTree::getAnnotationType)
                    .anyMatch(name -> OVERRIDE.contains(name.toString()));
        }

        private boolean isToldByRecord(MethodTree method, ClassTree record) {
            boolean constructor = method.getReturnType() == null;
            if (method.getParameters().isEmpty()) {
                return constructor
                        ? components(record).isEmpty()
                        : components(record).contains(method.getName().toString());
            }
            // The parser gives a compact constructor the components as its parameters, which stand before it.
            return constructor && start(method.getParameters().get(0)) < start(method);
        }

        // The fields of a record that are not static are its components.
        private static List<String> components(ClassTree record) {
            return record.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString())
                    .toList();
        }

        private long start(Tree tree) {
            return trees.getSourcePositions().getStartPosition(getCurrentPath().getCompilationUnit(), tree);
        }

        private void check(String name) {
            TreePath path = getCurrentPath();
            DocCommentTree comment = trees.getDocCommentTree(path);
            if (comment == null || comment.getFirstSentence().isEmpty()) {
                CompilationUnitTree unit = path.getCompilationUnit();
                long line = unit.getLineMap().getLineNumber(start(path.getLeaf()));
                missing.add(Path.of(unit.getSourceFile().toUri()).getFileName() + ":" + line + " " + name);
            }
        }
    }
}
