package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.intake.InputException;
import org.waymark.pack.PackException;
import org.waymark.programme.SettingsException;
import org.waymark.schema.SchemaException;
import org.waymark.storage.WriteException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line of waymark, without the process around it. */
public final class Cli {

    private static final List<String> HELP = List.of("-h", "--help", "help");
    private static final List<String> VERSION = List.of("-V", "--version");

    private final Session session;
    private boolean verbose;

    private Cli(Session session) {
        this.session = session;
    }

    /**
     * Runs one command.
     *
     * @param folder against which relative paths are read
     * @param clock tells the day of a report that is not told otherwise
     * @return the exit code: 0 fine, 1 findings, 2 usage, 3 a fault of waymark
     */
    public static int run(String[] args, Console console, Path folder, Clock clock) {
        return new Cli(new Session(console, folder, clock)).guarded(List.of(args));
    }

    private int guarded(List<String> args) {
        Console console = session.console();
        verbose = args.contains("-v") || args.contains("--verbose");
        try {
            int exit = dispatch(args);
            console.flush();
            return exit;
        } catch (UsageException | SettingsException | SchemaException | InputException | PackException e) {
            return failed(ExitCode.USAGE, words(e), null);
        } catch (CancellationException e) {
            return ExitCode.INTERRUPTED;
        } catch (OutOfMemoryError e) {
            return failed(ExitCode.FAULT, "There is not enough memory; allow more with WAYMARK_OPTS=-Xmx2g.", e);
        } catch (Throwable e) {
            return failed(e);
        }
    }

    private int failed(Throwable fault) {
        WriteException unwritten = WriteException.in(fault);
        if (unwritten != null) {
            return failed(ExitCode.USAGE, words(unwritten), null);
        }
        Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
        return cause instanceof IOException
                ? failed(ExitCode.FAULT, "Reading or writing failed: " + words(cause) + '.', fault)
                : failed(ExitCode.FAULT, "waymark itself is at fault here: " + fault + '.', fault);
    }

    private static String words(@Nullable Throwable fault) {
        if (fault instanceof FileSystemException file && file.getReason() == null) {
            return fault.getClass().getSimpleName().replace("Exception", "") + ": " + file.getFile();
        }
        String message = fault == null ? null : fault.getMessage();
        return message == null ? String.valueOf(fault) : message;
    }

    private int dispatch(List<String> args) throws IOException {
        Help help = new Help(session.console());
        if (args.isEmpty()) {
            session.console().tell(help.frontPage(session.console().paintsErr(ColourChoice.AUTO)));
            return ExitCode.USAGE;
        }
        String first = args.get(0);
        if (HELP.contains(first)) {
            return help(help, args.subList(1, args.size()));
        }
        if (VERSION.contains(first)) {
            session.console().out().write("waymark " + Version.current() + '\n');
            return ExitCode.FINE;
        }
        return run(command(first), args.subList(1, args.size()), help);
    }

    private int help(Help help, List<String> about) throws IOException {
        boolean paints = session.console().paintsOut(ColourChoice.AUTO);
        Optional<CommandName> command = about.stream().findFirst().map(Cli::command);
        session.console().out().write(command.isPresent() ? help.of(command.get(), paints) : help.frontPage(paints));
        return ExitCode.FINE;
    }

    private static CommandName command(String word) {
        return CommandName.find(word).orElseThrow(() -> unknownCommand(word));
    }

    private static UsageException unknownCommand(String word) {
        String commands = String.join(", ", CommandName.words());
        if (word.startsWith("-")) {
            Optional<String> near = NearestMatch.nearest(word, List.of("--help", "--version"));
            if (near.isPresent()) {
                return new UsageException("There is no option " + word + ". Did you mean " + near.get() + "?");
            }
            return new UsageException("Say what to do before any option: waymark COMMAND " + word
                    + " ... with one of these commands: " + commands + ".");
        }
        String hint = NearestMatch.nearest(word, CommandName.words())
                .map(near -> " Did you mean waymark " + near + "?")
                .orElse("");
        return new UsageException(
                "There is no command \"" + word + "\"." + hint + " The commands are: " + commands + ".");
    }

    private int run(CommandName name, List<String> args, Help help) throws IOException {
        Command command = name.make();
        CommandLine line = Help.commandLine(name, command);
        try {
            line.parseArgs(args.toArray(String[]::new));
        } catch (ParameterException e) {
            throw Misuse.of(e, name);
        }
        if (command.general().help()) {
            boolean paints = session.console().paintsOut(command.general().colour());
            session.console().out().write(help.of(name, paints));
            return ExitCode.FINE;
        }
        return command.run(session);
    }

    /** Says what went wrong, after whatever data was written before it. */
    private int failed(int exit, String message, @Nullable Throwable trace) {
        StringWriter said =
                new StringWriter().append("waymark: ").append(message).append('\n');
        if (trace != null && verbose) {
            trace.printStackTrace(new PrintWriter(said));
        } else if (trace != null) {
            said.append("Run it again with -v to see where it comes from.\n");
        }
        try {
            session.console().flush();
        } catch (IOException e) {
            said.append("What was written before that is incomplete: ")
                    .append(e.getMessage())
                    .append('\n');
        }
        session.console().tell(said.toString());
        return exit;
    }
}
