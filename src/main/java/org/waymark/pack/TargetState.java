package org.waymark.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.waymark.pack.content.PackException;
import org.waymark.storage.WriteFault;

/** Checks whether a pack may be written to a path, and words the messages if not. */
final class TargetState {

    private TargetState() {}

    static void requireFolderName(String given, Path target) {
        if (target.getParent() == null) {
            throw new PackException("\"" + given + "\" cannot be the folder of a pack; name a new folder in it.");
        }
        if (Files.isSymbolicLink(target)) {
            throw new PackException(
                    "\"" + given + "\" is a link, which a pack cannot replace; name the folder itself.");
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new PackException("\"" + given + "\" is a file; name a folder for the pack.");
        }
    }

    /**
     * Checks what exists at the path. An empty folder counts as none. A folder that is not a pack is never replaced, so that
     * a wrong path does not delete other files.
     */
    static void require(String given, Path target, boolean replace) throws IOException {
        if (!Files.exists(target) || isEmpty(target)) {
            return;
        }
        if (!Files.isRegularFile(target.resolve(Manifest.PATH))) {
            throw new PackException("\"" + given + "\" exists and is not a pack, because it contains no "
                    + Manifest.PATH + ", so it is not replaced; name a new folder, such as one in it.");
        }
        if (!replace) {
            throw new PackException("\"" + given
                    + "\" already exists; add --replace to replace it with the new pack, or name another folder.");
        }
    }

    static PackException cannotWrite(String given, IOException fault) {
        return new PackException(
                "The pack cannot be written to \"" + given + "\": " + WriteFault.words(fault)
                        + "; name a folder that you may write to and that has room.",
                fault);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
