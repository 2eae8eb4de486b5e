package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Saves a workbook once more with LibreOffice, as some senders do. */
public final class LibreOffice {

    private LibreOffice() {}

    /** LibreOffice is not installed. */
    public static final class Absent extends IOException {
        private static final long serialVersionUID = 1L;

        Absent(IOException cause) {
            super("soffice cannot be started: install LibreOffice Calc", cause);
        }
    }

    /**
     * Converts a workbook.
     *
     * @param target the file to write; its ending says the format
     * @throws Absent when LibreOffice is not installed; nothing was written then
     */
    public static void save(Path workbook, Path target) throws IOException {
        String name = target.getFileName().toString();
        String filter = name.endsWith(".xls") ? "xls:MS Excel 97" : "xlsx:Calc MS Excel 2007 XML";
        Path out = Files.createTempDirectory("waymark-samples");
        Path profile = out.resolve("profile");
        List<String> command = List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                out.toString(),
                workbook.toString());
        Process process = start(command, out.resolve("log"));
        try {
            if (process.waitFor() != 0) {
                throw new IOException("soffice failed: " + Files.readString(out.resolve("log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while LibreOffice was saving " + name, e);
        }
        String stem = workbook.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        String ending = name.substring(name.lastIndexOf('.'));
        Files.move(out.resolve(stem + ending), target, StandardCopyOption.REPLACE_EXISTING);
        if (ending.equals(".xlsx")) {
            StableBytes.rezip(target);
        }
    }

    private static Process start(List<String> command, Path log) throws Absent {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new Absent(e);
        }
    }
}
