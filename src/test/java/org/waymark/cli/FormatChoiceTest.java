package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.tools.TinyReturn;

/** The extension of an output file decides its format. */
class FormatChoiceTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgrammeWithReturns() throws IOException {
        TinyReturn.writeInto(Files.createDirectory(folder.resolve("returns")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report returns -o out.html                | <!doctype html>
            report returns -o OUT.HTM                 | <!doctype html>
            report returns -o out.md                  | # Rehearsal
            report returns -o out.json                | {
            report returns -o out.csv                 | period,scope
            report returns -o out.xlsx                | PK
            status returns -o out.html                | <!doctype html>
            status returns -o out.csv                 | period,footprint
            compare returns -o out.html               | <!doctype html>
            compare returns -o out.json               | {
            validate returns -o out.sarif             | {
            validate returns -o out.xml               | <?xml
            validate returns -o out.html              | <!doctype html>
            rules -o out.sarif-like                   | WM-
            schema -o out.json                        | {
            schema -o out.csv                         | Footprint code
            report returns --format json -o out.txt   | {
            report returns --format markdown -o out   | # Rehearsal
            validate returns --format gitlab -o a.json | [
            """)
    void formatFollowsTheExtension(String command, String start) throws IOException {
        String[] words = command.split(" ");

        CommandRun run = CommandRun.in(folder, words);

        assertThat(run.exit()).isLessThan(2);
        assertThat(run.out()).isEmpty();
        String name = words[words.length - 1];
        assertThat(run.err()).isEqualTo("Wrote " + name + "\n");
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        assertThat(new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\ufeff", ""))
                .startsWithIgnoringCase(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report returns --format csv -o out.html  | -o names "out.html", but the format is csv, whose files end in .csv; change the name or the format.
            report returns -o out.odt               | -o names "out.odt", but there is no .odt format; end the name in .txt, .md, .html, .json, .csv, .xlsx or .docx.
            schema --format markdown -o out.json     | -o names "out.json", but the format is markdown, whose files end in .md; change the name or the format.
            validate returns --report csv=out.xlsx   | --report names "out.xlsx", but the format is csv, whose files end in .csv; change the name or the format.
            """)
    void contradictionIsAUsageError(String command, String message) {
        CommandRun run = CommandRun.in(folder, command.split(" +"));

        assertThat(run).isEqualTo(new CommandRun(2, "", "waymark: " + message + "\n"));
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("out"));
    }

    @Test
    void quietRunDoesNotReportWhatItWrote() {
        assertThat(CommandRun.in(folder, "rules", "-q", "-o", "rules.json")).isEqualTo(new CommandRun(0, "", ""));
    }
}
