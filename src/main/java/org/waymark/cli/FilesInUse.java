package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.FolderWalk;
import org.waymark.intake.InputFile;
import org.waymark.schema.OutsideFiles;
import org.waymark.text.SentText;

/**
 * The files that one run reads, and those that it writes. Declarations that contradict each other are refused before
 * anything is written:
 *
 * <ul>
 *   <li>A file that is read is never overwritten. Files are compared by the identity that the file system gives them,
 *       so links and other spellings of a path are recognised.
 *   <li>An output that a later run would read as a return is not written into a {@link ReturnsFolder}. Such outputs are
 *       folders, and files whose names end like that of a return.
 * </ul>
 *
 * <p>Not thread-safe.
 */
final class FilesInUse {

    private final List<Source> sources = new ArrayList<>();
    private final List<ReturnsFolder> returnsFolders = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    /** A file or folder that is read; the files in a folder are listed on first use. */
    private static final class Source {

        private final Path path;
        private final @Nullable String mayBeReplacedBy;
        private @Nullable Set<Object> identities;

        /** @param mayBeReplacedBy the one option that may overwrite the file; null for none */
        Source(Path path, @Nullable String mayBeReplacedBy) {
            this.path = path;
            this.mayBeReplacedBy = mayBeReplacedBy;
        }

        boolean includes(Path file) {
            Set<Object> known = identities;
            if (known == null) {
                known = Files.isDirectory(path)
                        ? FolderWalk.returnsBelow(path.toString(), path, OutsideFiles.ALLOWED).stream()
                                .map(InputFile::path)
                                .map(FilesInUse::identity)
                                .collect(Collectors.toSet())
                        : Set.of(identity(path));
                identities = known;
            }
            return known.contains(identity(file));
        }
    }

    /** @param folder whether the output is a folder of files */
    private record Target(String option, String given, Path path, boolean folder) {

        boolean isOutOfPlaceIn(ReturnsFolder returns) {
            return folder ? returns.includesFolder(path) : FolderWalk.isReturn(path) && returns.includesFile(path);
        }
    }

    /**
     * Declares a file that is read and is not a return.
     *
     * @throws UsageException if an output is to overwrite it
     */
    void read(Path path) {
        read(path, null);
    }

    /**
     * Declares a file that is read and that one option may overwrite.
     *
     * @throws UsageException if another option is to overwrite it
     */
    void read(Path path, @Nullable String mayBeReplacedBy) {
        Source source = new Source(path, mayBeReplacedBy);
        sources.add(source);
        targets.forEach(target -> requireDifferent(source, target));
    }

    /**
     * Declares files and folders of returns that are read.
     *
     * @throws UsageException if an output is to overwrite one, or would be read as a return by a later run
     */
    void readReturns(List<Path> paths) {
        paths.forEach(this::read);
        for (ReturnsFolder folder : ReturnsFolder.of(paths)) {
            returnsFolders.add(folder);
            targets.forEach(target -> requireInPlace(folder, target));
        }
    }

    /** Whether a file is read for its own sake, such as a list of footprints, and not only as part of a folder. */
    boolean reads(Path file) {
        return sources.stream().anyMatch(source -> !Files.isDirectory(source.path) && source.includes(file));
    }

    /**
     * Declares a file that is written.
     *
     * @param option the option that names the file, for the message
     * @param given the path as given on the command line
     * @throws UsageException if the file is also read, or would be read as a return by a later run
     */
    void write(String option, String given, Path path) {
        declare(new Target(option, given, path, false));
    }

    /**
     * Declares a folder that files are written to.
     *
     * @throws UsageException if it is in a folder of returns
     */
    void writeFolder(String option, String given, Path path) {
        declare(new Target(option, given, path, true));
    }

    private void declare(Target target) {
        targets.add(target);
        sources.forEach(source -> requireDifferent(source, target));
        returnsFolders.forEach(folder -> requireInPlace(folder, target));
        ReturnsFolder around = ReturnsFolder.around(target.path());
        if (around != null) {
            requireInPlace(around, target);
        }
    }

    /**
     * Declares a folder that is replaced as a whole.
     *
     * @throws UsageException if something in it is read
     */
    void replaceFolder(String option, String given, Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path real = ReturnsFolder.real(folder);
        for (Source source : sources) {
            if (ReturnsFolder.real(source.path).startsWith(real)) {
                throw new UsageException(option + " names \"" + SentText.line(given) + "\", which contains "
                        + SentText.line(String.valueOf(source.path.getFileName()))
                        + ", and that file is read in the same run; name another folder.");
            }
        }
    }

    private static void requireDifferent(Source source, Target target) {
        if (!target.option().equals(source.mayBeReplacedBy)
                && Files.isRegularFile(target.path())
                && source.includes(target.path())) {
            throw new UsageException(target.option() + " names \"" + SentText.line(target.given())
                    + "\", which is read in the same run and would be overwritten; name another file.");
        }
    }

    private static void requireInPlace(ReturnsFolder returns, Target target) {
        if (!target.isOutOfPlaceIn(returns)) {
            return;
        }
        String start = target.option() + " names \"" + SentText.line(target.given())
                + "\", which is in a folder of returns, and";
        throw new UsageException(
                target.folder()
                        ? start + " anything written there would be read as returns; name a folder elsewhere."
                        : start + " would be read as a return; name a file elsewhere.");
    }

    /** The key by which the file system identifies a file, or its real path on systems that have no such key. */
    private static Object identity(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
