package org.waymark.cli;

import java.io.IOException;

/** One job that waymark does. Its options are filled in by picocli before it is run, once. */
interface Command {

    /**
     * Does the job and gives the exit code.
     *
     * @throws UsageException when an option's value is at fault
     * @throws IOException when its output cannot be written
     */
    int run(Session session) throws IOException;

    GeneralOptions general();
}
