package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Discovery;
import org.waymark.intake.InputFile;
import picocli.CommandLine.Option;

/** Whether to write copies of the returns with what was found marked in them. */
final class AnnotateOptions {

    @Option(
            names = "--annotate",
            paramLabel = "DIR",
            description = "Write a copy of each file with findings into this folder, as a workbook with the faulty"
                    + " cells marked and listed.")
    private @Nullable String given;

    /**
     * Where the copies go; null when none are asked for.
     *
     * @throws UsageException when standard input is read, or copies would be taken for returns or replace them
     */
    @Nullable
    AnnotatedFolder folder(Session session, List<String> paths) {
        String named = given;
        if (named == null) {
            return null;
        }
        if (paths.contains(Discovery.STANDARD_INPUT)) {
            throw new UsageException("--annotate makes copies of files, and standard input is none; save it as a file"
                    + " and name that.");
        }
        Path folder = session.folder().resolve(named).toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("--annotate names a file, \"" + named + "\"; name a folder for the copies.");
        }
        try (Discovery discovery =
                new Discovery(session.folder(), session.console().in())) {
            List<InputFile> files = discovery.find(paths).stream()
                    .filter(file -> Files.isRegularFile(session.folder().resolve(file.name())))
                    .toList();
            requireElsewhere(named, real(folder), files);
            return new AnnotatedFolder(named, folder, files);
        }
    }

    private static void requireElsewhere(String named, Path folder, List<InputFile> files) {
        for (InputFile file : files) {
            Path root = file.root();
            Path parent = real(file.path()).getParent();
            if (folder.equals(parent) || (root != null && folder.startsWith(real(root)))) {
                throw new UsageException("--annotate names \"" + named + "\", where the returns themselves are, and"
                        + " copies there would be read as returns; name a folder elsewhere.");
            }
        }
    }

    /** The path past all links, as far as it exists. */
    private static Path real(Path path) {
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
