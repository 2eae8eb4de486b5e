package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The conventions for names that the compiler does not enforce, and the separation of tools from tests. */
class SourceStyleTest {

    /** Filler that reads as translated or archaic; each has a plain equivalent, such as "also" or "unassigned". */
    private static final Pattern BANNED = Pattern.compile(
            "\\b(likewise|such a one|nobody['\u2019]s|tells of|says of|let be|at hand|of whom)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TEXT = Pattern.compile("\\.(java|jte|json|yaml|md|txt|css|js|csv|properties|xml)$");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final JavaClasses TEST_TREE = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.waymark");

    @Test
    void noSimpleClassNameOccursTwice() throws IOException {
        List<String> names = Stream.concat(typeNames(MAIN).stream(), typeNames(TESTS).stream())
                .toList();

        assertThat(names).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @Test
    void fewerThanOneInFiveTypesOfTheProductHasAOneWordName() throws IOException {
        List<String> names = typeNames(MAIN);

        List<String> oneWord =
                names.stream().filter(name -> name.matches("[A-Z][a-z]+")).toList();

        assertThat(oneWord.size() * 100.0 / names.size())
                .as("percentage of one-word names: %s", oneWord)
                .isPositive()
                .isLessThan(20);
    }

    @Test
    void textsAvoidFillerPhrases() throws IOException {
        List<String> used = new ArrayList<>();
        for (Path file : texts()) {
            String text = Files.readString(file).replaceAll("\\s+(\\*|//)?\\s*", " ");
            BANNED.matcher(text).results().forEach(match -> used.add(file + ": " + match.group()));
        }

        assertThat(used).isEmpty();
    }

    @Test
    void toolsContainNoTests() {
        assertThat(tools())
                .isNotEmpty()
                .noneMatch(type -> type.getMethods().stream()
                        .anyMatch(method ->
                                method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class)));
    }

    @Test
    void toolsDoNotDependOnTestClasses() {
        List<String> dependencies = tools().stream()
                .flatMap(tool -> tool.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !isTool(dependency.getTargetClass()))
                .filter(dependency ->
                        TEST_TREE.contain(dependency.getTargetClass().getName()))
                .map(Dependency::getDescription)
                .toList();

        assertThat(dependencies).isEmpty();
    }

    private static List<JavaClass> tools() {
        return TEST_TREE.stream().filter(SourceStyleTest::isTool).toList();
    }

    private static boolean isTool(JavaClass type) {
        return type.getPackageName().matches("org\\.waymark\\.tools(\\..*)?");
    }

    /** The source files, templates, resources and documents that people read; the licence is quoted and exempt. */
    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>(List.of(Path.of("README.md")));
        for (String folder : List.of("src/main/java", "src/main/jte", "src/main/resources", "docs")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> TEXT.matcher(file.toString()).find()).forEach(texts::add);
            }
        }
        assertThat(texts).hasSizeGreaterThan(300);
        return texts;
    }

    /** The names of the top-level types below a folder. */
    private static List<String> typeNames(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .toList();
        }
    }
}
