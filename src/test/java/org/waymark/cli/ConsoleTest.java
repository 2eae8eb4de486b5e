package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        choice, terminal, NO_COLOR, CLICOLOR_FORCE, TERM,  paints
        AUTO,   true,     '',       '',             xterm, true
        AUTO,   false,    '',       '',             xterm, false
        AUTO,   true,     1,        '',             xterm, false
        AUTO,   true,     1,        1,              xterm, false
        AUTO,   false,    '',       1,              xterm, true
        AUTO,   false,    '',       0,              xterm, false
        AUTO,   true,     '',       '',             dumb,  false
        ALWAYS, false,    1,        '',             dumb,  true
        NEVER,  true,     '',       1,              xterm, false
        """)
    void colourFollowsOptionThenEnvironmentThenTerminal(
            ColourChoice choice, boolean terminal, String noColour, String force, String term, boolean paints) {
        Map<String, String> environment = Map.of("NO_COLOR", noColour, "CLICOLOR_FORCE", force, "TERM", term);

        assertThat(choice.paints(environment, terminal)).isEqualTo(paints);
    }

    @Test
    void eachStreamIsColouredSeparately() {
        Console console = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of(),
                new Terminal(false, true, 80));

        assertThat(console.paintsOut(ColourChoice.AUTO)).isFalse();
        assertThat(console.paintsErr(ColourChoice.AUTO)).isTrue();
    }

    @Test
    void closedReaderDoesNotChangeExitCodeOrErrorStream() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exit = runInto(new Refusing("Broken pipe"), err);

        assertThat(exit).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void fullDiskIsReported() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exit = runInto(new Refusing("No space left on device"), err);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("waymark: Standard output cannot be written: the disk is full; choose a place that you may"
                        + " write to and that has room.\n");
    }

    private static int runInto(OutputStream out, OutputStream err) {
        Console console = Console.of(InputStream.nullInputStream(), out, err, Map.of());
        return Cli.run(new String[] {"rules"}, console, Path.of("/"), Clock.systemUTC());
    }

    /** A stream that refuses every write. */
    private static final class Refusing extends OutputStream {

        private final String why;

        Refusing(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(why);
        }
    }
}
