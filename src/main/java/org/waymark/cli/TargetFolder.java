package org.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.storage.StagedFolder;
import org.waymark.storage.WriteException;
import org.waymark.text.SentText;

/**
 * A folder named on the command line, into which files are written. The files appear in it together, when all of them are
 * written. The folder is created if needed.
 *
 * @param option the option that names the folder, for messages
 * @param given the path as given on the command line
 * @param path the path, absolute
 * @param what one of the files, for messages, such as "a copy"
 * @param files the files that this run reads, which are not overwritten
 */
record TargetFolder(String option, String given, Path path, String what, FilesInUse files) {

    /** @throws UsageException if the path is a file, or is in a folder of returns */
    static TargetFolder at(CommandSession session, String option, String given, String what) {
        Path path = session.folder().resolve(given).toAbsolutePath().normalize();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UsageException(option + " names a file, \"" + SentText.line(given) + "\"; name a folder for the "
                    + plural(what) + ".");
        }
        session.files().writeFolder(option, given, path);
        return new TargetFolder(option, given, path, what, session.files());
    }

    /** The path as messages show it. */
    String shown() {
        return SentText.line(given);
    }

    /**
     * Writes files, which appear together or not at all.
     *
     * @throws UsageException if the folder cannot be written to, or a file in it is read in the same run
     */
    void fill(Filling filling) {
        try (StagedFolder folder = StagedFolder.in(path)) {
            filling.writeTo(new NewFiles(this, folder));
            folder.place();
        } catch (IOException | RuntimeException e) {
            WriteException fault = WriteException.in(e);
            if (fault != null) {
                throw cannotWrite(fault.reason());
            }
            if (e instanceof RuntimeException other) {
                throw other;
            }
            throw new UncheckedIOException((IOException) e);
        }
    }

    /** Adds files to a folder. */
    @FunctionalInterface
    interface Filling {
        void writeTo(NewFiles files) throws IOException;
    }

    /** The files that are written. */
    record NewFiles(TargetFolder target, StagedFolder folder) {

        /**
         * Writes a file.
         *
         * @param name the path below the folder, with {@code /} between its parts
         * @throws UsageException if the file is read in the same run
         */
        void add(String name, OutputTarget.Bytes content) throws IOException {
            target.files()
                    .write(
                            target.option(),
                            target.given() + "/" + name,
                            target.path().resolve(name));
            folder.add(name, content::writeTo);
        }
    }

    private static String plural(String what) {
        String noun = what.substring(what.indexOf(' ') + 1);
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private UsageException cannotWrite(String reason) {
        return new UsageException(option + " names \"" + shown() + "\", but " + what + " cannot be written there: "
                + reason + "; name a folder that you may write to and that has room.");
    }
}
