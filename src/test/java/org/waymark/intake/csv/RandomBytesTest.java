package org.waymark.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.intake.grid.SheetRow;

/** Any bytes give rows or a finding of family F; the reader never fails. */
class RandomBytesTest {

    private static final byte[] TROUBLE = "\"\"\",;\t|\r\n a\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    @ParameterizedTest
    @ValueSource(ints = {256, 128, 0})
    void randomBytesEndInRowsOrAFinding(int alphabet) {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(seed % 40 == 0 ? 200_000 : 400)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = alphabet == 0
                        ? TROUBLE[random.nextInt(TROUBLE.length)]
                        : (byte) (1 + random.nextInt(alphabet - 1));
            }
            CsvReading reading = CsvReading.of(bytes);
            assertThat(reading.rows().isEmpty() && reading.findings().isEmpty())
                    .as("seed %d: nothing was read and nothing said", seed)
                    .isFalse();
            assertThat(reading.rows().stream().map(SheetRow::number)).isSorted().doesNotHaveDuplicates();
            assertThat(reading.said())
                    .as("seed %d", seed)
                    .allMatch(said -> said.startsWith("WM-F0") || said.startsWith("WM-S04"));
        }
    }
}
