package org.waymark.fuzz;

import java.io.IOException;
import java.nio.file.Path;

/** The method that Jazzer calls with every input. The system properties say which target to run and where. */
public final class JazzerEntry {

    /** The id of the target. */
    static final String TARGET = "waymark.fuzz.target";

    /** The folder for the files of a run. */
    static final String FOLDER = "waymark.fuzz.folder";

    private static final FuzzTarget CHOSEN = FuzzTarget.named(System.getProperty(TARGET, ""));

    private static final Path PLACE = Path.of(System.getProperty(FOLDER, "."));

    private JazzerEntry() {}

    /**
     * Prepares the folder and reads the correct inputs; Jazzer calls it once. Classes are loaded and instrumented here, where
     * the time that one input may take does not count.
     */
    public static void fuzzerInitialize() throws IOException {
        FuzzTarget.prepare(PLACE);
        for (byte[] input : new FuzzSeeds(PLACE).of(CHOSEN).values()) {
            CHOSEN.run(PLACE, input);
        }
    }

    /** Runs one input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        CHOSEN.run(PLACE, input);
    }
}
