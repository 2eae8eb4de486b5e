package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.schema.SchemaSource;

/** Templates ask whether completed changes have lasted. */
class LastingTemplateTest {

    @TempDir
    private Path folder;

    @Test
    void completedMilestonesThatMayHaveLastedComeBackBelowTheOpenOnes() throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), "programme: Leading change\nfootprints: footprints.csv\n");
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\n");
        NorthgateReturn.write(
                folder,
                Map.of(
                        "M-1", completed("2026-10-02"),
                        "M-3", completed("2026-06-03"),
                        "M-4", completed("2026-06-04"),
                        "M-5", completed("2026-01-20", "sustained", "yes", "sustained_checked_on", "2026-10-05"),
                        "M-6", completed("2025-01-20", "sustained", "yes", "sustained_checked_on", "2025-11-29")));
        CommandRun.in(folder, "template", "--period", "2026-11", "--previous", "returns", "-o", "sent");

        Path sent = folder.resolve("sent/F01_2026-11.xlsx");
        try (TemplateFiller template = new TemplateFiller(sent, SchemaSource.builtIn())) {
            assertThat(IntStream.rangeClosed(2, 7)
                            .mapToObj(row -> TemplateFiller.text(template.cell(row, "Milestone ID"))))
                    .containsExactly("M-2", "M-3", "M-6", "M-1", "M-4", "M-5");
            String asked = colour(template.cell(3, "Sustained"));
            assertThat(IntStream.rangeClosed(2, 7)
                            .filter(row ->
                                    colour(template.cell(row, "Sustained")).equals(asked)))
                    .containsExactly(3, 4);
            assertThat(template.isFolded("Sustained")).isFalse();
        }
    }

    private static Map<String, String> completed(String day, String... more) {
        Map<String, String> row = new HashMap<>(Map.of(
                "status", "completed",
                "percent_complete", "100",
                "actual_date", day,
                "forecast_date", "",
                "rag", ""));
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i], more[i + 1]);
        }
        return row;
    }

    private static String colour(Cell cell) {
        return String.valueOf(((XSSFColor) cell.getCellStyle().getFillForegroundColorColor()).getARGBHex());
    }
}
