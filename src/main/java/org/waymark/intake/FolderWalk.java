package org.waymark.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.waymark.schema.OutsideFiles;

/**
 * Lists the returns in a folder and its subfolders. Hidden files, lock files of Excel and footprint lists are left out.
 */
public final class FolderWalk extends SimpleFileVisitor<Path> {

    static final List<String> ENDINGS = FileEndings.ALL;

    private final String name;
    private final Path root;
    private final OutsideFiles outside;
    private final List<InputFile> found = new ArrayList<>();

    private FolderWalk(String name, Path root, OutsideFiles outside) {
        this.name = name;
        this.root = root;
        this.outside = outside;
    }

    /**
     * Returns the files in the order of their names. Where outside files are refused, a link out of the folder, to a
     * return or to a folder, is listed as a file that must not be read.
     *
     * @param name the folder as given, with {@code /} between its parts; the names of the files start with it
     * @param root the folder on disk
     * @param outside whether links out of the folder are followed
     * @throws InputException when a subfolder cannot be listed, since its returns would be missing without notice
     */
    public static List<InputFile> returnsBelow(String name, Path root, OutsideFiles outside) {
        FolderWalk walk = new FolderWalk(name, root, outside);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            throw new InputException("The folder " + name + " cannot be listed: " + e.getMessage() + ".", e);
        }
        walk.found.sort(Comparator.comparing(InputFile::name));
        return walk.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (hidden(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (leaves(folder)) {
            found.add(new InputFile(nameOf(folder), folder, root, true));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && isReturn(file)) {
            found.add(new InputFile(nameOf(file), file, root, leaves(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Skips a link to a folder above it, or to nothing. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof FileSystemLoopException || Files.isSymbolicLink(file)) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    private boolean leaves(Path path) {
        return Files.isSymbolicLink(path) && outside.refuse(root, path);
    }

    /** Whether a file in a folder of returns is read as a return, according to its name. */
    public static boolean isReturn(Path file) {
        String fileName = fileName(file).toLowerCase(Locale.ROOT);
        return !hidden(file)
                && !fileName.startsWith("~$")
                && ENDINGS.stream().anyMatch(fileName::endsWith)
                && !isFootprintsList(file, fileName);
    }

    /** Whether a file is the footprint list of a programme, whose settings file is in the same folder. */
    private static boolean isFootprintsList(Path file, String fileName) {
        return fileName.equals("footprints.csv") && Files.exists(file.resolveSibling("waymark.yaml"));
    }

    private static boolean hidden(Path path) {
        return fileName(path).startsWith(".");
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private String nameOf(Path file) {
        String below = root.relativize(file).toString().replace('\\', '/');
        if (name.equals(".") || name.equals("./")) {
            return below;
        }
        return name.endsWith("/") ? name + below : name + "/" + below;
    }
}
