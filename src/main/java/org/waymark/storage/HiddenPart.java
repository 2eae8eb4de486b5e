package org.waymark.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The hidden files and folders in which an output is written until it is complete. They are named {@code
 * .NAME.RANDOM.part} for an output {@code NAME}. A process that is killed leaves them behind, and the next write to the
 * same output removes them.
 */
final class HiddenPart {

    private static final String ENDING = ".part";

    /** A file name has 255 bytes on most systems; this leaves room for the dots, the random part and the ending. */
    private static final int NAME_BYTES = 200;

    private HiddenPart() {}

    /** Removes a hidden file or folder. */
    @FunctionalInterface
    interface Removal {
        void removeUnlessInUse(Path leftover) throws IOException;
    }

    /** A new name in a folder for an output. */
    static Path in(Path folder, Path output) {
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return folder.resolve(prefix(output) + random + ENDING);
    }

    /** Removes what earlier writes to an output left in a folder. */
    static void removeLeftovers(Path folder, Path output, Removal removal) {
        String prefix = prefix(output);
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, path -> isPart(path, prefix))) {
            for (Path leftover : leftovers) {
                removal.removeUnlessInUse(leftover);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // a folder that cannot be listed may still be writable, and leftovers do no harm
        }
    }

    private static String prefix(Path output) {
        return "." + OutputNames.cut(String.valueOf(output.getFileName()), NAME_BYTES) + ".";
    }

    private static boolean isPart(Path path, String prefix) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(prefix) && name.substring(prefix.length()).matches("[0-9a-f]{1,16}\\" + ENDING);
    }
}
