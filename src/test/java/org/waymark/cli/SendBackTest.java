package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An analyst gets an annotated copy and nothing else, does at each cell what its line on the first sheet says, and sends
 * the copy back.
 */
class SendBackTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    /** What a reader of English takes from a line: the words that name what to enter. */
    private static final Pattern[] ENTRIES = {
        Pattern.compile("did you mean (.+)\\?$"),
        Pattern.compile("such as \"(.+)\"\\.$"),
        Pattern.compile("such as (\\S+?)(?:\\.|; .*)$"),
        Pattern.compile("[Ww]rite(?: it as)? (\\d{4}-\\d\\d-\\d\\d)"),
        Pattern.compile("^Choose ([^,]+),"),
        Pattern.compile("^Write it like (\\S+):"),
        Pattern.compile("^Write a value from 0 to (\\d+)\\."),
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"choices.csv", "blank-cells.csv", "dates.csv", "types-and-limits.csv"})
    void whatTheListSaysIsEnoughToPutAReturnRight(String sample) throws IOException {
        String original = HERE.resolve("samples/broken/" + sample).toString();
        Run first = validate(original, "first");
        assertThat(first.exit()).as("the return is faulty").isEqualTo(1);
        Path copy = folder.resolve("first").resolve(sample.replaceFirst("\\.\\w+$", ".xlsx"));

        int corrected = correct(copy);

        assertThat(corrected).isPositive();
        Run second = validate(copy.toString(), "second");
        assertThat(second.out()).contains("The return is accepted.").doesNotContain("✗ error");
        assertThat(second.exit()).isZero();
    }

    private Run validate(String file, String copies) {
        return Run.in(
                HERE,
                "validate",
                file,
                "--programme",
                "samples/waymark.yaml",
                "--annotate",
                folder.resolve(copies).toString());
    }

    /** Works through the list; gives the number of cells that were changed. */
    private static int correct(Path copy) throws IOException {
        int corrected = 0;
        byte[] bytes = Files.readAllBytes(copy);
        try (InputStream in = new java.io.ByteArrayInputStream(bytes);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (Row line : workbook.getSheet("Check results")) {
                Optional<String> entry = "Error".equals(text(line, 5)) ? entry(line) : Optional.empty();
                if (entry.isPresent()) {
                    Sheet tab = workbook.getSheet(text(line, 0));
                    CellAddress cell = new CellAddress(text(line, 1));
                    CellUtil.getCell(CellUtil.getRow(cell.getRow(), tab), cell.getColumn())
                            .setCellValue(entry.get());
                    corrected++;
                }
            }
            try (OutputStream out = Files.newOutputStream(copy)) {
                workbook.write(out);
            }
        }
        return corrected;
    }

    private static Optional<String> entry(Row line) {
        Matcher shorten = Pattern.compile("^Shorten .* to (\\d+) characters").matcher(text(line, 4));
        if (shorten.find()) {
            return Optional.of(text(line, 2).substring(0, Integer.parseInt(shorten.group(1))));
        }
        for (Pattern pattern : ENTRIES) {
            for (int column : new int[] {3, 4}) {
                Matcher matcher = pattern.matcher(text(line, column));
                if (matcher.find()) {
                    String entry = matcher.group(1);
                    return Optional.of(entry.matches("\\d{3}") ? "60" : entry);
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
    }
}
