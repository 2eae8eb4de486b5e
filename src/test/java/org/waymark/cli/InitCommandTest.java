package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.tools.TinyReturn;

@Tag("slow")
class InitCommandTest {

    @TempDir
    private Path folder;

    @Test
    void initCreatesAFolderAndNamesTheNextStep() {
        assertThat(CommandRun.in(folder, "init", "new")).isEqualTo(new CommandRun(0, "", """
                        Created new: waymark.yaml, footprints.csv, README.md and the folder returns.
                        Next: read new/README.md, which lists the month's commands in order.
                        """));
        assertThat(names(folder)).containsExactly("new");
        assertThat(names(folder.resolve("new")))
                .containsExactly("README.md", "footprints.csv", "returns", "waymark.yaml");
    }

    @Test
    void quietOptionPrintsNothing() {
        assertThat(CommandRun.in(folder, "init", "new", "-q")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void programmeIsTheBuiltInOneWithADeadline() {
        CommandRun.in(folder, "init", "new");

        Programme made = read();
        assertThat(made.name()).isEqualTo(ProgrammeSource.builtIn().name());
        assertThat(made.footprints().all())
                .isEqualTo(ProgrammeSource.builtIn().footprints().all());
        assertThat(made.deadline()).isNotNull();
    }

    @Test
    void everyCommentedSettingWorksWhenUncommented() throws IOException {
        CommandRun.in(folder, "init", "new");
        Path file = folder.resolve("new/waymark.yaml");
        ImageIO.write(
                new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("new/logo.png").toFile());
        Files.writeString(folder.resolve("new/decisions.csv"), "milestone,footprint,period,decision,by,due\n");
        List<String> lines = Files.readAllLines(file);
        Files.write(
                file,
                lines.stream().map(line -> line.replaceFirst("^#(?=\\w)", "")).toList());

        Programme made = read();
        assertThat(made.severities()).isNotEmpty();
        assertThat(made.off()).isNotEmpty();
        assertThat(made.suppressions()).hasSize(1);
        assertThat(Files.readAllLines(file).stream().filter(line -> line.matches("#[^ ].*")))
                .isEmpty();
    }

    @Test
    void footprintListIsCopiedAndTheNameIsQuoted() throws IOException {
        Files.writeString(folder.resolve("ours.csv"), "code,name\nA: 1,One\n");

        CommandRun run = CommandRun.in(
                folder, "init", "new", "--footprints", "ours.csv", "--name", "Wolds \"and\" # coast: \\ one");

        assertThat(run.exit()).isZero();
        assertThat(read().name()).isEqualTo("Wolds \"and\" # coast: \\ one");
        assertThat(read().footprints().all())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("One"));
    }

    @Test
    void faultyFootprintListIsReportedAndNothingIsCreated() throws IOException {
        Files.writeString(folder.resolve("ours.csv"), "code,nam\nA1,One\n");

        CommandRun run = CommandRun.in(folder, "init", "new", "--footprints", "ours.csv");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("waymark: The footprints list ours.csv, line 1: there is no column \"nam\"");
        assertThat(names(folder)).containsExactly("ours.csv");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.createDirectory(folder.resolve("there"));
        Files.writeString(folder.resolve("there/waymark.yaml"), "programme: Mine\n");

        CommandRun run = CommandRun.in(folder, "init", "there");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "waymark: \"there\" already contains waymark.yaml, and nothing is overwritten; name a new folder, or"
                                + " move those files away.\n"));
        assertThat(names(folder.resolve("there"))).containsExactly("waymark.yaml");
        assertThat(folder.resolve("there/waymark.yaml")).hasContent("programme: Mine\n");
    }

    @Test
    void existingEmptyFolderIsFilled() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(CommandRun.in(folder, "init", ".").exit()).isZero();
        assertThat(names(folder)).contains("notes.txt", "waymark.yaml", "README.md", "returns", "footprints.csv");
    }

    @Test
    void fileInItsPlaceOrMissingParentIsAUsageError() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        assertThat(CommandRun.in(folder, "init", "file").err())
                .isEqualTo("waymark: \"file\" is a file; name a folder.\n");
        assertThat(CommandRun.in(folder, "init", "none/new").err())
                .isEqualTo("waymark: The folder above \"none/new\" does not exist; create it first.\n");
        assertThat(CommandRun.in(folder, "init").err()).startsWith("waymark: Missing: DIR.");
    }

    @Test
    void statusOfANewProgrammeAsksForTheMonth() {
        CommandRun.in(folder, "init", "new");

        assertThat(CommandRun.in(folder.resolve("new"), "status", "returns").err())
                .isEqualTo(
                        "waymark: There is no return yet. Name the month with --period to see from which footprints a"
                                + " return is expected.\n");
    }

    @Test
    void commandsOfItsReadmeWork() throws IOException {
        CommandRun.in(folder, "init", "new");
        Path made = folder.resolve("new");
        TinyReturn.writeInto(folder);
        month(made, "2026-10", "october.csv", "first.csv");
        month(made, "2026-11", "october.csv", "FIRST.csv");
        month(made, "2026-11", "october.csv", "SECOND.csv");

        List<String> commands = Files.readAllLines(made.resolve("README.md")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("waymark "))
                .toList();

        assertThat(commands).hasSizeGreaterThan(7);
        for (String command : commands) {
            String[] words = command.replace("FIRST.xlsx", "FIRST.csv")
                    .replace("SECOND.xlsx", "SECOND.csv")
                    .replaceFirst("waymark ", "")
                    .split(" ");
            assertThat(CommandRun.in(made, words))
                    .as(command)
                    .satisfies(run -> assertThat(run.exit()).as(run.err()).isLessThan(2));
        }
    }

    private void month(Path made, String period, String sent, String name) throws IOException {
        Path target = made.resolve("returns").resolve(period);
        Files.createDirectories(target);
        Files.writeString(
                target.resolve(name), Files.readString(folder.resolve(sent)).replace("2026-10", period));
    }

    private Programme read() {
        return ProgrammeSource.read(folder.resolve("new/waymark.yaml"), "waymark.yaml");
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
