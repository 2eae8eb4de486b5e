package org.waymark.cli;

import java.util.List;
import java.util.Objects;
import org.waymark.findings.FootprintFindings;
import org.waymark.programme.Footprint;
import org.waymark.programme.FootprintFileNames;
import org.waymark.programme.Footprints;

/**
 * The folder of each page that is sent back: one for each footprint, and one for each file whose footprint is unknown.
 *
 * @param footprints the names of the footprints' folders
 * @param files the names of the folders of other files, by file
 */
record SenderFolders(FootprintFileNames footprints, FootprintFileNames files) {

    static SenderFolders of(List<FootprintFindings> parts, Footprints footprints) {
        List<String> files = parts.stream()
                .filter(part -> part.footprint() == null)
                .map(SenderFolders::file)
                .toList();
        return new SenderFolders(footprints.fileNames(), FootprintFileNames.ofFiles(files));
    }

    /** The path of a folder, such as {@code XF03} or {@code no-footprint/westvale}. */
    String of(FootprintFindings part) {
        Footprint footprint = part.footprint();
        return footprint == null
                ? FootprintFileNames.NO_FOOTPRINT + '/' + files.of(file(part))
                : footprints.of(footprint.code());
    }

    private static String file(FootprintFindings part) {
        return Objects.requireNonNull(part.verdict().files().get(0)).file();
    }
}
