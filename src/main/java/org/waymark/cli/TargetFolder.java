package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.storage.AtomicFile;
import org.waymark.text.SentText;
import org.waymark.text.WriteFault;

/**
 * A folder named on the command line, into which files are written. It is made when the first of them is.
 *
 * @param option that names it
 * @param given as on the command line
 * @param what is written there, for messages, such as "a copy"
 * @param files that this run reads, which are not written over
 */
record TargetFolder(String option, String given, Path path, String what, FilesInUse files) {

    /** @throws UsageException when a file stands there */
    static TargetFolder at(Session session, String option, String given, String what) {
        Path path = session.folder().resolve(given).toAbsolutePath().normalize();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UsageException(option + " names a file, \"" + SentText.line(given) + "\"; name a folder for the "
                    + plural(what) + ".");
        }
        return new TargetFolder(option, given, path, what, session.files());
    }

    /** As messages show it. */
    String shown() {
        return SentText.line(given);
    }

    /**
     * Writes a file, which is there whole or not at all.
     *
     * @param name below the folder
     * @throws UsageException when nothing can be written there, or the file is read in the same run
     */
    void place(String name, Output.Bytes content) {
        Path target = path.resolve(name);
        files.write(option, given + "/" + name, target);
        try {
            Path parent = target.getParent();
            Files.createDirectories(parent == null ? path : parent);
            AtomicFile.write(target, content::writeTo);
        } catch (IOException e) {
            throw cannotWrite(WriteFault.words(e));
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
