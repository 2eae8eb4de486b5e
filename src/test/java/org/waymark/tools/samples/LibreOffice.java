package org.waymark.tools.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Opens a workbook, a document or slides in LibreOffice and saves it again, as some senders do. */
public final class LibreOffice {

    private LibreOffice() {}

    /** LibreOffice is not installed. */
    public static final class Absent extends IOException {
        private static final long serialVersionUID = 1L;

        Absent(IOException cause) {
            super("soffice cannot be started: install LibreOffice", cause);
        }
    }

    /**
     * Converts a file.
     *
     * @param target the file to write; its ending says the format
     * @throws Absent when LibreOffice is not installed; nothing was written then
     */
    public static void save(Path source, Path target) throws IOException {
        String name = target.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.'));
        String filter = switch (ending) {
            case ".xls" -> "xls:MS Excel 97";
            case ".xlsx" -> "xlsx:Calc MS Excel 2007 XML";
            default -> ending.substring(1);
        };
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
                source.toString());
        Process process = start(command, out.resolve("log"));
        try {
            if (process.waitFor() != 0) {
                throw new IOException("soffice failed: " + Files.readString(out.resolve("log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while LibreOffice was saving " + name, e);
        }
        String stem = source.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        Files.move(out.resolve(stem + ending), target, StandardCopyOption.REPLACE_EXISTING);
        if (ending.equals(".xlsx")) {
            ReproducibleWorkbook.rezip(target);
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
