package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The distribution contains its own licence and those of all its libraries. */
class LicencesIT {

    private static final Path HOME = Path.of("target/waymark");
    private static final Path LICENCES = HOME.resolve("share/licences");

    @Test
    void everyLibraryHasItsLicence() throws IOException {
        String readme = Files.readString(LICENCES.resolve("README.txt"));
        for (Path library : list(HOME.resolve("lib"), "*.jar")) {
            String name = library.getFileName().toString().replace(".jar", "");
            Path folder = LICENCES.resolve(name + "-jar");
            if (Files.isDirectory(folder)) {
                assertThat(list(folder, "*LICENSE*")).as(name).isNotEmpty();
            } else if (!name.startsWith("waymark-")) {
                assertThat(readme).contains(name.replaceFirst("-[0-9.]+$", ""));
            }
        }
    }

    @Test
    void readmeNamesEveryLicenceText() throws IOException {
        Set<String> named = Pattern.compile("[\\w.-]+\\.txt")
                .matcher(Files.readString(LICENCES.resolve("README.txt")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        Set<String> there = new HashSet<>();
        list(LICENCES, "*.txt").forEach(file -> there.add(file.getFileName().toString()));
        there.remove("README.txt");
        assertThat(named).isEqualTo(there);
    }

    @Test
    void distributionAndJarContainWaymarksLicence() throws IOException {
        Path jar = list(HOME.resolve("lib"), "waymark-*.jar").get(0);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (String name : List.of("LICENSE", "NOTICE")) {
                Path original = Path.of("docs", name);
                assertThat(HOME.resolve(name)).hasSameBinaryContentAs(original);
                assertThat(inside.getPath("META-INF", name)).hasSameBinaryContentAs(original);
            }
        }
    }

    private static List<Path> list(Path folder, String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            files.forEach(found::add);
        }
        return found;
    }
}
