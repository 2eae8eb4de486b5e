package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.InputException;
import org.waymark.pack.content.PackException;
import org.waymark.programme.SettingsException;
import org.waymark.schema.SchemaException;
import org.waymark.storage.WriteException;
import org.waymark.text.SentText;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line of waymark: it runs a command on given streams and returns the exit code. */
public final class Cli {

    private static final List<String> HELP = List.of("-h", "--help", CommandModel.HELP);
    private static final List<String> VERSION = List.of("-V", "--version");
    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;

    private final CommandSession session;
    private boolean verbose;

    private Cli(CommandSession session) {
        this.session = session;
    }

    /**
     * Runs one command.
     *
     * @param folder relative paths are resolved against this folder
     * @param clock gives today's date, the default for the date of a report
     * @return the exit code: 0 success, 1 findings, 2 usage error, 3 internal error, 130 interrupted
     */
    public static int run(String[] args, Console console, Path folder, Clock clock) {
        return new Cli(new CommandSession(console, folder, clock)).start(List.of(args));
    }

    private int start(List<String> args) {
        try {
            return dispatch(args);
        } catch (Throwable e) {
            return failed(e);
        }
    }

    private int dispatch(List<String> args) throws IOException {
        Console console = session.console();
        if (args.isEmpty()) {
            print(FrontPage.text(console.paintsOut(ColourChoice.AUTO)));
            return ExitCode.USAGE;
        }
        boolean help = HELP.contains(args.get(0));
        if (help && args.size() == 1) {
            return print(FrontPage.text(console.paintsOut(ColourChoice.AUTO)));
        }
        if (VERSION.contains(args.get(0))) {
            return print("waymark " + Version.current() + '\n');
        }
        List<String> words = new ArrayList<>(args);
        if (help) {
            words.set(0, CommandModel.HELP);
        }
        return execute(CommandModel.of(session, words), words);
    }

    /** Parses the arguments and runs the subcommand, or prints its help. */
    private int execute(CommandLine line, List<String> args) throws IOException {
        Console console = session.console();
        verbose = args.contains("-v") || args.contains("--verbose");
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        line.setUsageHelpWidth(
                Math.max(NARROWEST, Math.min(WIDEST, console.terminal().width())));
        line.setHelpFactory((spec, scheme) -> new GroupedHelp(spec, console.paintsOut(colour(spec))));
        line.setParameterExceptionHandler((e, words) -> failed(ExitCode.USAGE, UsageErrors.message(e), null));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        int exit = line.execute(args.toArray(String[]::new));
        return help.getBuffer().isEmpty() ? exit : print(help.toString());
    }

    private static ColourChoice colour(CommandSpec spec) {
        return spec.userObject() instanceof WaymarkCommand command
                ? command.general().colour()
                : ColourChoice.AUTO;
    }

    private int print(String text) throws IOException {
        session.console().out().write(text);
        session.console().flush();
        return ExitCode.FINE;
    }

    private int failed(Throwable fault) {
        try {
            throw fault;
        } catch (UsageException | SettingsException | SchemaException | InputException | PackException e) {
            return failed(ExitCode.USAGE, words(e), null);
        } catch (InvalidPathException e) {
            return failed(ExitCode.USAGE, unnamable(e), null);
        } catch (CancellationException e) {
            return ExitCode.INTERRUPTED;
        } catch (OutOfMemoryError e) {
            return failed(ExitCode.FAULT, "Out of memory. Allow more with WAYMARK_OPTS=-Xmx2g.", e);
        } catch (Throwable e) {
            return unexpected(e);
        }
    }

    /** What the user can do about a file whose name is found in a folder, but cannot be written in the locale {@code C}. */
    private static String unnamable(InvalidPathException fault) {
        return "The name of the file " + SentText.quoted(fault.getInput())
                + " cannot be used in this locale; set LC_ALL to C.UTF-8, or start waymark with its launcher.";
    }

    private int unexpected(Throwable fault) {
        WriteException unwritten = WriteException.in(fault);
        if (unwritten != null) {
            return failed(ExitCode.USAGE, words(unwritten), null);
        }
        Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
        return cause instanceof IOException
                ? failed(ExitCode.FAULT, "Reading or writing failed: " + words(cause) + '.', fault)
                : failed(ExitCode.FAULT, "Internal error: " + fault + '.', fault);
    }

    private static String words(@Nullable Throwable fault) {
        if (fault instanceof FileSystemException file && file.getReason() == null) {
            return fault.getClass().getSimpleName().replace("Exception", "") + ": " + file.getFile();
        }
        String message = fault == null ? null : fault.getMessage();
        return message == null ? String.valueOf(fault) : message;
    }

    /** Prints the message on the error stream, after the data that was written before it. */
    private int failed(int exit, String message, @Nullable Throwable trace) {
        StringWriter text =
                new StringWriter().append("waymark: ").append(message).append('\n');
        if (trace != null && verbose) {
            trace.printStackTrace(new PrintWriter(text));
        } else if (trace != null) {
            text.append("Run the command again with -v for details.\n");
        }
        try {
            session.console().flush();
        } catch (IOException e) {
            // The fault may be in the same stream, and has then been reported already.
            String why = String.valueOf(e.getMessage());
            if (!message.contains(why)) {
                text.append("The output written before that is incomplete: ")
                        .append(why)
                        .append('\n');
            }
        }
        session.console().tell(text.toString());
        return exit;
    }
}
