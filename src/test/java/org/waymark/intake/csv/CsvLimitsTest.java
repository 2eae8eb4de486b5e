package org.waymark.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits of the CSV reader, and paths that are not readable files. */
class CsvLimitsTest {

    @Test
    void cellOfAMillionCharactersIsRead() {
        String million = "x".repeat(1_000_000);
        assertThat(CsvReading.of("a,b\n1," + million + "\n3,4").rows()).hasSize(3);
        assertThat(CsvReading.of("a,b\n1,\"" + million + "\"\n3,4").rows()).hasSize(3);
    }

    @Test
    void longerCellEndsTheReadingAfterEarlierRows() {
        String more = "x".repeat(1_000_001);
        for (String text : new String[] {"a,b\n1," + more + "\n3,4", "a,b\n1,\"" + more + "\"\n3,4"}) {
            CsvReading reading = CsvReading.of(text);
            assertThat(reading.lines()).containsExactly("1 [a][b]");
            assertThat(reading.said()).containsExactly("WM-F03 B2");
            assertThat(reading.findings().get(0).message()).isEqualTo("A cell holds more than 1,000,000 characters.");
        }
    }

    @Test
    void rowHasAtMostTenThousandColumns() {
        String most = ",".repeat(9_999);
        assertThat(CsvReading.of("a" + most).rows().get(0).width()).isEqualTo(10_000);
        for (String delimiter : new String[] {",", ";", "|", "\t"}) {
            CsvReading reading = CsvReading.of("a" + (delimiter + "b").repeat(10_000) + "\n");
            assertThat(reading.said()).containsExactly("WM-F03 line 1");
            assertThat(reading.findings().get(0).message()).isEqualTo("A row holds more than 10,000 columns.");
        }
    }

    @Test
    void rowOfManyLongCellsEndsTheReading() {
        CsvReading reading = CsvReading.of("a,b\n" + ("x".repeat(900_000) + ",").repeat(40));
        assertThat(reading.said()).containsExactly("WM-F03 line 2");
    }

    @Test
    void unreadableFileIsReported(@TempDir Path folder) throws IOException {
        assertThat(CsvReading.of(folder.resolve("gone.csv")).said()).containsExactly("WM-F01 line 0");
        assertThat(CsvReading.of(folder).said()).containsExactly("WM-F01 line 0");
    }
}
