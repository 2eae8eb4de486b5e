package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.document.WriterOptions;
import org.waymark.terminal.TextStyle;

class ReportMarkdownTest {

    @Test
    void tableRowsHaveAsManyCellsAsTheirHeader() throws IOException {
        int cells = 0;
        for (String line : lines()) {
            if (!line.startsWith("|")) {
                cells = 0;
                continue;
            }
            int here = line.split("(?<!\\\\)\\|", -1).length;
            assertThat(here).as(line).isEqualTo(cells == 0 ? here : cells);
            cells = here;
        }
    }

    @Test
    void hostileTextIsEscaped() throws IOException {
        assertThat(lines())
                .anyMatch(line -> line.contains("&lt;script\\>alert"))
                .noneMatch(line -> line.contains("<script"));
    }

    @Test
    void outputEndsInOneLineFeed() throws IOException {
        assertThat(text()).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
    }

    private static List<String> lines() throws IOException {
        return text().lines().toList();
    }

    private static String text() throws IOException {
        return ReportGolden.document(
                ReportFormat.MARKDOWN.renderer(new WriterOptions("0.0.0", TextStyle.plain())), ReportFixtures.full());
    }
}
