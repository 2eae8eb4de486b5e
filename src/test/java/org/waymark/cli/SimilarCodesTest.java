package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.schema.SchemaSource;
import org.waymark.tools.TinyReturn;

/** Footprints whose codes give the same file name, or none, never get each other's files. */
class SimilarCodesTest {

    private static final List<String> CODES = List.of("A/B", "A:B", "CON", "Z".repeat(300));

    @TempDir
    private Path folder;

    @BeforeEach
    void aReturnOfEach() throws IOException {
        TinyReturn.writeInto(folder);
        StringBuilder list = new StringBuilder("code,name\n");
        Files.createDirectory(folder.resolve("returns"));
        String october = Files.readString(folder.resolve("october.csv"));
        String narrative = SchemaSource.builtIn().fields().stream()
                .filter(field -> field.name().equals("narrative"))
                .findFirst()
                .orElseThrow()
                .example();
        for (int i = 0; i < CODES.size(); i++) {
            list.append(CODES.get(i)).append(",Place ").append(i).append('\n');
            Files.writeString(
                    folder.resolve("returns/" + i + ".csv"),
                    october.replace("E54000005", CODES.get(i))
                            .replace(narrative, narrative + " This is group " + i + "."));
        }
        Files.writeString(folder.resolve("footprints.list"), list);
    }

    @Test
    void correctionListsAreInSeparateFolders() throws IOException {
        CommandRun run = CommandRun.in(folder, "validate", "returns", "-q", "--html", "back", "--annotate", "back");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(names(folder.resolve("back"))).containsExactly("AB", "AB-2", "CON-2", "Z".repeat(100));
        assertThat(names(folder.resolve("back/AB"))).containsExactly("0.xlsx", "findings.html");
        assertThat(names(folder.resolve("back/AB-2"))).containsExactly("1.xlsx", "findings.html");
        assertThat(folder.resolve("back/AB/findings.html"))
                .content()
                .contains("Place 0")
                .doesNotContain("Place 1");
    }

    @Test
    void everyFootprintGetsATemplate() throws IOException {
        CommandRun run = CommandRun.in(folder, "template", "--period", "2026-11", "-o", "sent", "--format", "csv");

        assertThat(run).isEqualTo(new CommandRun(0, "", "Wrote 4 templates to sent.\n"));
        assertThat(names(folder.resolve("sent")))
                .containsExactly(
                        "AB-2_2026-11.csv", "AB_2026-11.csv", "CON-2_2026-11.csv", "Z".repeat(100) + "_2026-11.csv");
    }

    @Test
    void templateForOneFootprintHasTheSameNameAsAmongAll() throws IOException {
        CommandRun run = CommandRun.in(
                folder, "template", "--period", "2026-11", "-o", "sent", "--format", "csv", "--footprint", "A:B");

        assertThat(run.exit()).isZero();
        assertThat(names(folder.resolve("sent"))).containsExactly("AB-2_2026-11.csv");
    }

    @Test
    void packHasAPageForEachFootprint() throws IOException {
        CommandRun run = CommandRun.in(folder, "pack", "returns", "-q", "--period", "2026-10", "-o", "pack");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(names(folder.resolve("pack/footprints")))
                .containsExactly("AB-2.html", "AB.html", "CON-2.html", "Z".repeat(100) + ".html");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
