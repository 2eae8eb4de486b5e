package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.waymark.intake.InputFile;

class ProgressBarTest {

    private final AtomicLong nanos = new AtomicLong();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ProgressBar bar = new ProgressBar(
            Console.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Map.of()), nanos::get);

    @Test
    void barIsHiddenInTheFirstHalfSecond() {
        quarterRead();

        nanos.set(499_999_999);
        bar.tick();
        bar.close();

        assertThat(said()).isEmpty();
    }

    @Test
    void barAppearsAfterHalfASecondAndIsErasedAtTheEnd() {
        quarterRead();

        nanos.set(500_000_000);
        bar.tick();
        bar.close();

        String drawn = "[######..................] 1 of 2 files";
        assertThat(said()).isEqualTo('\r' + drawn + '\r' + " ".repeat(drawn.length()) + '\r');
    }

    @Test
    void secondBatchContinuesTheCount() {
        quarterRead();
        bar.started(3, 60);

        nanos.set(500_000_000);
        bar.tick();

        assertThat(said()).contains("1 of 5 files");
    }

    @Test
    void barShowsWritingAfterReading() {
        quarterRead();
        bar.written(12, 24);

        nanos.set(500_000_000);
        bar.tick();

        assertThat(said()).isEqualTo("\r[############............] 12 of 24 documents");
    }

    @Test
    void erasedBarIsNotDrawnAgain() {
        quarterRead();
        bar.close();

        nanos.set(900_000_000);
        bar.tick();

        assertThat(said()).isEmpty();
    }

    private void quarterRead() {
        bar.started(2, 40);
        bar.finished(new InputFile("a.csv", Path.of("a.csv"), null), 10);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
