package org.waymark.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.check.FileVerdict;
import org.waymark.findings.FootprintFindings;
import org.waymark.findings.FootprintPage;
import org.waymark.programme.Footprint;
import org.waymark.text.English;

/** A folder with a folder for each footprint, in which there is the page that is sent back to it. */
record PagesFolder(TargetFolder target) {

    static final String PAGE = "findings.html";

    /** What files are sorted under of which it is not known who sent them. */
    static final String NOBODY = "no-footprint";

    /** The name of a footprint's folder: its code, without what a file system might refuse. */
    static String folder(FootprintFindings part) {
        Footprint footprint = part.footprint();
        return footprint == null ? NOBODY : footprint.code().strip().replaceAll("[^\\p{L}\\p{N}._-]|^\\.+", "_");
    }

    /**
     * Writes a page for each footprint, and says how many.
     *
     * @param copies paths of the marked copies by the names of the files they were made of
     */
    void write(
            Session session,
            List<FootprintFindings> parts,
            FootprintPage page,
            Map<String, Path> copies,
            boolean quiet) {
        int confirmations = 0;
        for (FootprintFindings part : parts) {
            Path folder = target.path().resolve(folder(part));
            List<String> beside = part.verdict().files().stream()
                    .map(FileVerdict::file)
                    .map(copies::get)
                    .filter(copy -> copy != null && folder.equals(copy.getParent()))
                    .map(copy -> Objects.toString(copy.getFileName()))
                    .toList();
            target.place(folder(part) + '/' + PAGE, out -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
                page.write(part, beside, writer);
            });
            confirmations += part.clean() ? 1 : 0;
        }
        if (!quiet) {
            session.console()
                    .say("Wrote " + English.count(parts.size(), "page") + " to " + target.shown() + ", " + confirmations
                            + " of them to confirm that nothing is wrong.");
        }
    }
}
