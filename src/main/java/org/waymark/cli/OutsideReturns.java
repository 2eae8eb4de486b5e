package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps what is written out of the folders that are read, where the next run would take it for returns. */
final class OutsideReturns {

    private OutsideReturns() {}

    /**
     * Checks a folder that is to be written.
     *
     * @param option that names it, for the message
     * @param given as on the command line
     * @param paths of what is read, as on the command line
     * @throws UsageException when the folder is one of those with returns, or stands in one
     */
    static void require(CommandSession session, String option, String given, Path folder, List<String> paths) {
        Path target = real(folder);
        for (String path : paths) {
            Path read = real(session.folder().resolve(path));
            boolean within = Files.isDirectory(read) ? target.startsWith(read) : target.equals(read.getParent());
            if (within) {
                throw new UsageException(option + " names \"" + given + "\", which is among the returns themselves, and"
                        + " what is written there would be read as returns; name a folder elsewhere.");
            }
        }
    }

    /** The path past all links, as far as it exists. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null || Files.exists(absolute)) {
            try {
                return absolute.toRealPath();
            } catch (IOException e) {
                return absolute;
            }
        }
        return real(parent).resolve(absolute.getFileName());
    }
}
