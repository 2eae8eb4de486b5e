package org.waymark.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/** The entry point of the process. It is the only class that ends the process. */
public final class Main {

    private Main() {}

    /** Runs one command. On success it returns without ending the process, so that a caller in the same process can continue. */
    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        Console console = Console.ofProcess(environment);
        int exit = Cli.run(args, console, Path.of("").toAbsolutePath(), Clock.system(ZoneId.systemDefault()));
        if (exit != ExitCode.FINE) {
            System.exit(exit);
        }
    }
}
