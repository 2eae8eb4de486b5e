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
import org.waymark.findings.SendBackPage;
import org.waymark.programme.Footprint;
import org.waymark.programme.FootprintFileNames;
import org.waymark.text.English;

/** A folder with a folder for each footprint, in which there is the page that is sent back to it. */
record PagesFolder(TargetFolder target) {

    static final String PAGE = "findings.html";

    /** The name of a footprint's folder. */
    static String folder(FootprintFindings part, FootprintFileNames names) {
        Footprint footprint = part.footprint();
        return footprint == null ? FootprintFileNames.NO_FOOTPRINT : names.of(footprint.code());
    }

    /**
     * Writes a page for each footprint, and says how many.
     *
     * @param names of the footprints' folders
     * @param copies paths of the marked copies by the names of the files they were made of
     */
    void write(
            CommandSession session,
            List<FootprintFindings> parts,
            FootprintFileNames names,
            SendBackPage page,
            Map<String, Path> copies,
            boolean quiet) {
        target.fill(files -> {
            for (FootprintFindings part : parts) {
                String name = folder(part, names);
                Path folder = target.path().resolve(name);
                List<String> beside = part.verdict().files().stream()
                        .map(FileVerdict::file)
                        .map(copies::get)
                        .filter(copy -> copy != null && folder.equals(copy.getParent()))
                        .map(copy -> Objects.toString(copy.getFileName()))
                        .toList();
                files.add(name + '/' + PAGE, out -> {
                    Writer writer =
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
                    page.write(part, beside, writer);
                    writer.flush();
                });
            }
        });
        long confirmations = parts.stream().filter(FootprintFindings::clean).count();
        if (!quiet) {
            session.console()
                    .say("Wrote " + English.count(parts.size(), "page") + " to " + target.shown() + ", " + confirmations
                            + " of them to confirm that nothing is wrong.");
        }
    }
}
