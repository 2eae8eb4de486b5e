package org.waymark.tools.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rewrites {@code samples/returns} and {@code samples/broken}: {@code mvn -Psamples test-compile exec:java}. */
public final class MakeSamples {

    private MakeSamples() {}

    /** @param arguments the samples folder; {@code samples} below the working directory when none is given */
    public static void main(String[] arguments) throws IOException {
        Path samples = Path.of(arguments.length == 0 ? "samples" : arguments[0]);
        for (ReturnPlan plan : ReturnPlan.files()) {
            Path file = samples.resolve("returns").resolve(plan.file());
            Files.createDirectories(file.getParent());
            try {
                plan.sender().write(plan, file);
            } catch (LibreOffice.Absent e) {
                System.err.println("Left as it was, because LibreOffice is needed to make it: " + file);
            }
        }
        new BrokenReturns(samples.resolve("broken")).make();
    }
}
