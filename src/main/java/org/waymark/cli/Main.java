package org.waymark.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/** Starts waymark in a process of its own; the only place that ends the process. */
public final class Main {

    private Main() {}

    /** Returns, rather than ending the process, when all is well: whoever called it in its own process may go on. */
    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        Console console = Console.ofProcess(environment);
        int exit = Cli.run(args, console, Path.of("").toAbsolutePath(), Clock.system(ZoneId.systemDefault()));
        if (exit != ExitCode.FINE) {
            System.exit(exit);
        }
    }
}
