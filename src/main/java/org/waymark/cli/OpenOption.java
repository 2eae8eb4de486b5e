package org.waymark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that opens what was written. */
final class OpenOption {

    @Option(
            names = "--open",
            order = OptionGroup.OUTPUT,
            description = "Open what was written with the program of your desktop. Has no effect in CI or without a "
                    + "display.")
    private boolean open;

    /**
     * Checks that there is something to open.
     *
     * @param written what the run will write; null for standard output only
     * @param example the option to add if it is null
     * @throws UsageException if {@code --open} was given and nothing will be written
     */
    void require(@Nullable Object written, String example) {
        if (open && written == null) {
            throw new UsageException("--open needs a file to open: add " + example + ".");
        }
    }

    /**
     * Opens a file or folder if the option was given. If that fails, the run prints the reason and keeps its exit code.
     */
    void open(CommandSession session, @Nullable Path written) {
        if (open && written != null) {
            String obstacle = DesktopProgram.of(System.getProperty("os.name", ""))
                    .open(session.console().environment(), session.folder().resolve(written));
            if (obstacle != null) {
                session.notes().add("It was not opened, because " + obstacle + ".");
            }
        }
    }
}
