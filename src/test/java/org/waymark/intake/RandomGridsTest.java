package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomGridsTest {

    private static final String[] CELLS = {
        "",
        "",
        "",
        " ",
        "Footprint code",
        "Period",
        "Milestone ID",
        "Title",
        "Status",
        "Titel",
        "Ref",
        "Boundary",
        "open",
        "E54000005",
        "2026-10",
        "2026-10-31",
        "M-001",
        ":",
        "Period:",
        "Footprint: x",
        "Nil return",
        "yes",
        "(",
        "[x",
        "*",
        "%",
        "1. ",
        "\u00a0",
        "\ud83d\ude00",
        "\u0130",
        "Forecast date (",
        "x".repeat(300)
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomGridsEndInFindings(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            RecordingSink received =
                    RecordingSink.from(random.nextBoolean() ? workbook(random) : TestGrid.csv(text(random)));
            if (received.tables().isEmpty()) {
                assertThat(received.rows()).isEmpty();
            }
            assertThat(received.findings()).allSatisfy(finding -> {
                assertThat(finding.message()).endsWith(finding.message().endsWith("?") ? "?" : ".");
                assertThat(finding.fix()).endsWith(".");
            });
        }
    }

    private static TestGrid workbook(Random random) {
        TestGrid grid = new TestGrid();
        int sheets = random.nextInt(4);
        for (int i = 0; i < sheets; i++) {
            TestGrid.TestSheet sheet = grid.sheet(pick(random, "Cover", "Return", "Lists", "", "2026"), text(random));
            if (random.nextInt(4) == 0) {
                sheet.hide().hideRows(1, 2, 5).hideColumns(1, 3, 99).merge(1, 1, 9, 9);
            }
        }
        return grid;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int rows = random.nextInt(12);
        for (int row = 0; row < rows; row++) {
            int cells = random.nextInt(10);
            for (int cell = 0; cell < cells; cell++) {
                text.append(pick(random, CELLS)).append('|');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
