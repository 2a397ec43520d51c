package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
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
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every public or protected type, method, constructor and field has a comment; what a type inherits ({@code @Override}), the
 * canonical constructor of a record and its components are told elsewhere. What a comment says is checked by the javadoc tool.
 */
class CommentsTest {
    private static List<String> uncommented(Path folder) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("internal"))
                    .sorted()
                    .toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<String> missing = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(DocTrees.instance(task), missing).scan(unit, null);
            }
            return missing;
        }
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;
        private final List<String> missing;

        Scanner(DocTrees trees, List<String> missing) {
            this.trees = trees;
            this.missing = missing;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            if (isOffered(type.getModifiers())) {
                check(type.getSimpleName().toString());
                super.visitClass(type, null);
            }
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean canonical =
                    method.getReturnType() == null && components().equals(names(method.getParameters().stream()));
            if (isOffered(method.getModifiers()) && !overrides && !canonical) {
                check(method.getName().toString());
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, @Nullable Void none) {
            if (isOffered(field.getModifiers())
                    && !components().contains(field.getName().toString())) {
                check(field.getName().toString());
            }
            return null;
        }

        @Override
        public @Nullable Void visitBlock(BlockTree initializer, @Nullable Void none) {
            return null;
        }

        /** The names of the components if it is a record whose member is looked at. */
        private List<String> components() {
            ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            return type.getKind() == Tree.Kind.RECORD
                    ? names(type.getMembers().stream()
                            .filter(VariableTree.class::isInstance)
                            .map(VariableTree.class::cast)
                            .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC)))
                    : List.of("not a record");
        }

        private static List<String> names(Stream<? extends VariableTree> variables) {
            return variables.map(variable -> variable.getName().toString()).toList();
        }

        /** True of what is public or protected, or is so because it stands in an interface. */
        private boolean isOffered(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            Tree around = getCurrentPath().getParentPath().getLeaf();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || (!flags.contains(Modifier.PRIVATE)
                            && Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE)
                                    .contains(around.getKind()));
        }

        private void check(String name) {
            TreePath path = getCurrentPath();
            if (trees.getDocComment(path) == null) {
                CompilationUnitTree unit = path.getCompilationUnit();
                long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
                missing.add(Path.of(unit.getSourceFile().getName()) + ":"
                        + unit.getLineMap().getLineNumber(start) + " " + name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"positive-health-core", "positive-health-json"})
    void areThere(String module) throws IOException {
        assertThat(uncommented(Path.of("..", module, "src", "main", "java"))).isEmpty();
    }

    @Test
    void areMissedByFileAndLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Bare.java"), """
                package bare;
                /** Told. */
                public class Bare {
                    public int field;
                    public Bare(int field) {}
                    protected void method() {}
                    @Override
                    public String toString() { return ""; }
                    void own() { int local; }
                    interface Hidden { void method(); }
                    public interface Shown {
                        void method();
                    }
                    public record Pair(int one) {
                        public static final int ONE = 1;
                        public Pair {}
                        public int two() { return one; }
                    }
                    public enum Kind { FIRST; }
                }
                """);
        assertThat(uncommented(folder))
                .extracting(line -> line.substring(file.toString().length()))
                .containsExactly(
                        ":4 field",
                        ":5 <init>",
                        ":6 method",
                        ":11 Shown",
                        ":12 method",
                        ":14 Pair",
                        ":15 ONE",
                        ":17 two",
                        ":19 Kind",
                        ":19 FIRST");
    }
}
