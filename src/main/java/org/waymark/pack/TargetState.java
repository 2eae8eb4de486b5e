package org.waymark.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.waymark.storage.WriteFault;

/** Whether a pack may be written where it was asked for, in words. */
final class TargetState {

    private TargetState() {}

    static void requireFolderName(String given, Path target) {
        if (target.getParent() == null) {
            throw new PackException("\"" + given + "\" cannot be a pack's folder; name a new folder in it.");
        }
        if (Files.isSymbolicLink(target)) {
            throw new PackException(
                    "\"" + given + "\" is a link, which a pack cannot take the place of; name the folder itself.");
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new PackException("\"" + given + "\" is a file; name a folder for the pack.");
        }
    }

    /**
     * Looks at what stands there. An empty folder is as good as none; a folder that is no pack is never replaced, lest a
     * slip of the pen removes what nobody has another copy of.
     */
    static void require(String given, Path target, boolean replace) throws IOException {
        if (!Files.exists(target) || isEmpty(target)) {
            return;
        }
        if (!replace) {
            throw new PackException("\"" + given
                    + "\" is there already; add --replace to put the new pack in its place, or name another folder.");
        }
        if (!Files.isRegularFile(target.resolve(Manifest.PATH))) {
            throw new PackException("\"" + given + "\" holds something else than a pack, as there is no "
                    + Manifest.PATH + " in it, and is not replaced; name another folder.");
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
