package org.waymark.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A subcommand. Picocli sets its options and its session, then calls it once. */
@Command(
        abbreviateSynopsis = true,
        sortOptions = false,
        descriptionHeading = "%n@|bold Examples:|@%n",
        synopsisHeading = "%n@|bold Usage:|@ ",
        parameterListHeading = "%n@|bold Arguments:|@%n")
abstract class WaymarkCommand implements Callable<Integer> {

    /** The user object of the parent command; null when the command is only described, as for help and completion. */
    @ParentCommand
    private @Nullable CommandSession session;

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    /**
     * Runs the command and returns its exit code.
     *
     * @throws UsageException if the value of an option is invalid
     * @throws IOException if the output cannot be written
     */
    abstract int run(CommandSession in) throws IOException;

    @Override
    public final Integer call() throws IOException {
        CommandSession in = Objects.requireNonNull(session, "a command that is only described cannot be run");
        try {
            return run(in);
        } finally {
            in.console().flush();
            if (!general.quiet()) {
                in.notes().all().forEach(in.console()::say);
            }
        }
    }

    GeneralOptions general() {
        return general;
    }
}
