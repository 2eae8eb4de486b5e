package org.waymark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.schema.OutsideFiles;
import org.waymark.storage.FolderTree;
import org.waymark.storage.ScratchFile;
import org.waymark.storage.WriteException;
import org.waymark.text.English;

/**
 * Finds the files to read for the paths of a command line. Standard input and other inputs that can be read only once
 * are copied to temporary files. {@link #close()} removes the copies, so it must be called after the files were read.
 * Not safe for use by several threads.
 */
public final class FileDiscovery implements AutoCloseable {

    /** The path that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final long MAX_COPIED_BYTES = 5_000_000_000L;

    private final Path workingFolder;
    private final InputStream standardInput;
    private final OutsideFiles outside;
    private final long maxCopiedBytes;
    private final List<ScratchFile> temporary = new ArrayList<>();
    private final Map<Path, InputFile> read = new HashMap<>();
    private final Map<Path, PassedOverFile> passedOver = new HashMap<>();
    private final Map<Path, String> lists = new LinkedHashMap<>();
    private final Set<Path> used = new HashSet<>();
    private @Nullable InputFile standardInputCopy;

    /**
     * Creates a discovery for one command line.
     *
     * @param workingFolder the folder for relative paths
     * @param standardInput read only when a path is {@code -}
     * @param outside whether links out of a folder of returns are followed
     */
    public FileDiscovery(Path workingFolder, InputStream standardInput, OutsideFiles outside) {
        this(workingFolder, standardInput, outside, MAX_COPIED_BYTES);
    }

    FileDiscovery(Path workingFolder, InputStream standardInput, OutsideFiles outside, long maxCopiedBytes) {
        this.outside = outside;
        this.maxCopiedBytes = maxCopiedBytes;
        this.workingFolder = workingFolder;
        this.standardInput = standardInput;
    }

    /**
     * Returns the files for the paths, in the order of the paths and, within a folder, in the order of their names. A
     * folder includes the files in all its subfolders with one of the {@link FileEndings}; {@link #passedOver} lists the
     * others. A file that is named itself may have any ending. A file that is found twice is listed once. If one of the
     * paths names the file itself, it is listed as named itself.
     *
     * @throws InputException when a path does not exist, or a folder contains no return
     */
    public List<InputFile> find(List<String> paths) {
        return find(paths, true);
    }

    /**
     * Returns the files for the paths like {@link #find}, and none for a folder without returns, as at the beginning of a
     * programme's first month.
     *
     * @throws InputException when a path does not exist
     */
    public List<InputFile> findOrNone(List<String> paths) {
        return find(paths, false);
    }

    private List<InputFile> find(List<String> paths, boolean needsReturns) {
        if (paths.isEmpty()) {
            throw new InputException("No file was named; give one or more files or folders of returns, or \"-\" to read"
                    + " standard input.");
        }
        Map<Path, InputFile> found = new LinkedHashMap<>();
        for (String path : paths) {
            for (InputFile file : filesAt(path, needsReturns)) {
                Path identity = identity(file.path());
                InputFile known = found.get(identity);
                if (known == null || (!known.namedOutright() && file.namedOutright())) {
                    found.put(identity, file);
                }
            }
        }
        found.replaceAll((path, file) -> withExplanations(file));
        passOverLists(found.values());
        if (needsReturns && found.isEmpty()) {
            throw new InputException(English.and(List.copyOf(lists.values()), PlacePhrases.LISTED)
                    + (lists.size() == 1 ? " is a list" : " are lists")
                    + " of explanations, which is read with the return beside it; give the return.");
        }
        read.putAll(found);
        return List.copyOf(found.values());
    }

    /** The file with the list of explanations beside it, if there is one. */
    private InputFile withExplanations(InputFile file) {
        Path list = ExplanationList.beside(file.path());
        if (list == null || file.outside() || file.name().equals(STANDARD_INPUT) || !Files.isRegularFile(list)) {
            return file;
        }
        Path folder = file.root() == null ? list.toAbsolutePath().resolveSibling("") : file.root();
        return file.explainedBy(new InputFile.Companion(
                ExplanationList.nameFor(file.name()),
                list,
                Files.isSymbolicLink(list) && outside.refuse(folder, list)));
    }

    /** Passes over the lists of explanations that belong to none of the files. */
    private void passOverLists(Collection<InputFile> files) {
        files.stream()
                .map(InputFile::explanations)
                .filter(Objects::nonNull)
                .forEach(list -> used.add(identity(list.path())));
        lists.forEach((path, name) -> {
            if (!used.contains(path)) {
                passedOver.putIfAbsent(
                        path, new PassedOverFile(name, "a list of explanations without its return beside it"));
            }
        });
    }

    /** The files in the folders searched so far that are not read because of their type, in the order of their names. */
    public List<PassedOverFile> passedOver() {
        return passedOver.entrySet().stream()
                .filter(each -> !read.containsKey(each.getKey()) && !used.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted(PassedOverFile.BY_NAME)
                .toList();
    }

    @Override
    public void close() {
        temporary.forEach(ScratchFile::close);
        temporary.clear();
    }

    private List<InputFile> filesAt(String given, boolean needsReturns) {
        if (given.equals(STANDARD_INPUT)) {
            return List.of(standardInput());
        }
        Path path = resolve(given);
        String name = given.replace('\\', '/');
        if (Files.isDirectory(path)) {
            if (leadsOut(path)) {
                throw new InputException(name + " is a link to a folder outside the working folder, so it was not read;"
                        + " allow such links with --allow-outside.");
            }
            return folder(name, path, needsReturns);
        }
        if (!Files.exists(path)) {
            throw new InputException(missing(given, path));
        }
        if (!Files.isRegularFile(path)) {
            return List.of(copyOfStream(name, path));
        }
        if (ExplanationList.isNameOfList(name)) {
            lists.put(identity(path), name);
            return List.of();
        }
        return List.of(new InputFile(name, path, null, leadsOut(path)));
    }

    /**
     * Whether a path in the working folder leads out of it through a link. A shell that expands {@code returns/*.csv} names
     * links that the person at the keyboard has not chosen. Links elsewhere are followed when they are named, such as
     * {@code /dev/fd/63}.
     */
    private boolean leadsOut(Path path) {
        Path working = workingFolder.toAbsolutePath().normalize();
        return path.toAbsolutePath().normalize().startsWith(working) && outside.refuse(working, path);
    }

    private List<InputFile> folder(String name, Path path, boolean needsReturns) {
        FolderWalk walk = FolderWalk.through(name, path, outside);
        if (needsReturns && walk.returns().isEmpty()) {
            throw new InputException("The folder " + name + " contains no return: no file in it ends in "
                    + String.join(", ", FileEndings.ALL) + "."
                    + instead(walk.passedOver().values()));
        }
        walk.explanationLists().forEach((list, shown) -> lists.put(identity(list), shown));
        walk.passedOver().forEach((file, reason) -> passedOver.putIfAbsent(identity(file), reason));
        return walk.returns();
    }

    /** A sentence about the files of a folder without returns. */
    private static String instead(Collection<PassedOverFile> files) {
        List<String> found = files.stream()
                .sorted(PassedOverFile.BY_NAME)
                .map(each -> each.file() + " (" + each.reason() + ")")
                .toList();
        return found.isEmpty() ? "" : " Found instead: " + English.and(found, PlacePhrases.LISTED) + ".";
    }

    private Path resolve(String given) {
        try {
            return workingFolder.resolve(given);
        } catch (InvalidPathException e) {
            throw new InputException("\"" + given + "\" is not a path: " + e.getReason() + ".", e);
        }
    }

    private static Path identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private InputFile standardInput() {
        InputFile copied = standardInputCopy;
        if (copied == null) {
            copied = copy(STANDARD_INPUT, standardInput);
            standardInputCopy = copied;
        }
        return copied;
    }

    /** Copies a named pipe or a device, such as a shell's process substitution. */
    private InputFile copyOfStream(String name, Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return copy(name, in);
        } catch (IOException e) {
            throw new InputException(name + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private InputFile copy(String name, InputStream in) {
        try {
            ScratchFile copy = ScratchFile.copyOf(in, maxCopiedBytes);
            temporary.add(copy);
            return new InputFile(name, copy.path(), null);
        } catch (ScratchFile.TooLargeException e) {
            throw new InputException(
                    (name.equals(STANDARD_INPUT) ? "Standard input" : name) + " has more than " + maxCopiedBytes
                            + " bytes; save it as files and give those.",
                    e);
        } catch (WriteException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String missing(String given, Path path) {
        if (Files.isSymbolicLink(path)) {
            return given + " is a link to a file or folder that does not exist; give a file or a folder of returns.";
        }
        return "There is no file or folder " + given + NearestMatch.siblingHint(path, FolderTree.siblings(path))
                + "; give a file or a folder of returns.";
    }
}
