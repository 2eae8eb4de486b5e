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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.schema.OutsideFiles;

/**
 * Lists the files in a folder and its subfolders: those to read as returns, and those that are passed over because of
 * their type. Hidden files, files of the operating system, lock files of Excel, and the settings of a programme are in
 * neither list. A pack that waymark wrote is passed over as a whole.
 */
public final class FolderWalk extends SimpleFileVisitor<Path> {

    /** Files that operating systems leave in folders, in lower case. */
    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r");

    /** Files that belong to a programme when they are in the folder of its settings file. */
    private static final Set<String> BESIDE_SETTINGS = Set.of("footprints.csv", "corrections.yaml");

    private final String name;
    private final Path root;
    private final OutsideFiles outside;
    private final List<InputFile> found = new ArrayList<>();
    private final Map<Path, PassedOverFile> passedOver = new LinkedHashMap<>();
    private final Map<Path, String> explanationLists = new LinkedHashMap<>();

    private FolderWalk(String name, Path root, OutsideFiles outside) {
        this.name = name;
        this.root = root;
        this.outside = outside;
    }

    /**
     * Returns the files in the order of their names. If outside files are refused, a link that leads out of the
     * folder is listed as a file that must not be read, whether it leads to a return or to a folder.
     *
     * @param name the folder as given, with {@code /} between its parts; the names of the files start with it
     * @param root the folder on disk
     * @param outside whether links out of the folder are followed
     * @throws InputException when a subfolder cannot be listed, since its returns would be missing without notice
     */
    public static List<InputFile> returnsBelow(String name, Path root, OutsideFiles outside) {
        return through(name, root, outside).returns();
    }

    /** Walks through a folder; see {@link #returnsBelow}. */
    static FolderWalk through(String name, Path root, OutsideFiles outside) {
        FolderWalk walk = new FolderWalk(name, root, outside);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            throw new InputException("The folder " + name + " cannot be listed: " + e.getMessage() + ".", e);
        }
        walk.found.sort(Comparator.comparing(InputFile::name));
        return walk;
    }

    /** The files to read, in the order of their names. */
    List<InputFile> returns() {
        return found;
    }

    /** The files that are not read, with their places on disk. */
    Map<Path, PassedOverFile> passedOver() {
        return passedOver;
    }

    /** The lists of explanations, with their names. */
    Map<Path, String> explanationLists() {
        return explanationLists;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (hidden(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (isLinkOut(folder)) {
            found.add(new InputFile(nameOf(folder), folder, root, true));
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (OwnOutput.isPack(folder)) {
            passOver(folder, OwnOutput.PACK);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isUnlisted(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (ExplanationList.isNameOfList(fileName(file)) && attributes.isRegularFile()) {
            explanationLists.put(file, nameOf(file));
        } else if (!attributes.isRegularFile()) {
            passOver(
                    file,
                    attributes.isSymbolicLink() ? "a link to a file that does not exist" : "not an ordinary file");
        } else if (FileEndings.isReadable(fileName(file))) {
            found.add(new InputFile(nameOf(file), file, root, isLinkOut(file)));
        } else {
            passOver(file, isLinkOut(file) ? "a link out of the folder" : FileTypeDetector.describe(file));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Passes over a link to a folder above it, or one that cannot be followed. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (!(e instanceof FileSystemLoopException) && !Files.isSymbolicLink(file)) {
            throw e;
        }
        if (!isUnlisted(file)) {
            passOver(
                    file,
                    e instanceof FileSystemLoopException
                            ? "a link to a folder above it"
                            : "a link that cannot be followed");
        }
        return FileVisitResult.CONTINUE;
    }

    private void passOver(Path file, String reason) {
        passedOver.put(file, new PassedOverFile(nameOf(file), reason));
    }

    private boolean isLinkOut(Path path) {
        return Files.isSymbolicLink(path) && outside.refuse(root, path);
    }

    /** Whether a file in a folder of returns is read as a return, according to its name. */
    public static boolean isReturn(Path file) {
        return !isUnlisted(file)
                && FileEndings.isReadable(fileName(file))
                && !ExplanationList.isNameOfList(fileName(file));
    }

    /** Whether a file certainly does not come from a sender, so that no list mentions it. */
    private static boolean isUnlisted(Path file) {
        String fileName = fileName(file).toLowerCase(Locale.ROOT);
        return hidden(file)
                || fileName.startsWith("~$")
                || SYSTEM_FILES.contains(fileName)
                || isSettings(file, fileName);
    }

    /** Whether a file is the settings file of a programme, or the footprints or corrections in the same folder. */
    private static boolean isSettings(Path file, String fileName) {
        return fileName.equals("waymark.yaml")
                || (BESIDE_SETTINGS.contains(fileName) && Files.exists(file.resolveSibling("waymark.yaml")));
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
