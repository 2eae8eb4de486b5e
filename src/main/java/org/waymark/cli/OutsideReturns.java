package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps output out of the folders that are read, where the next run would read it as returns. */
final class OutsideReturns {

    private OutsideReturns() {}

    /**
     * Checks a folder that is to be written.
     *
     * @param option the option that names the folder, for the message
     * @param given the path as given on the command line
     * @param paths the paths that are read, as given on the command line
     * @throws UsageException if the folder is one that is read, or is inside one
     */
    static void require(CommandSession session, String option, String given, Path folder, List<String> paths) {
        Path target = real(folder);
        for (String path : paths) {
            Path read = real(session.folder().resolve(path));
            boolean within = Files.isDirectory(read) ? target.startsWith(read) : target.equals(read.getParent());
            if (within) {
                throw new UsageException(option + " names \"" + given + "\", which is in a folder of returns, and"
                        + " anything written there would be read as returns; name a folder elsewhere.");
            }
        }
    }

    /** The real path, with links resolved as far as the path exists. */
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
