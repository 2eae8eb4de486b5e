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
import org.waymark.text.English;

/**
 * A folder that contains one folder for each footprint, each with the page that is sent back to the footprint.
 *
 * @param target the folder
 */
record PagesFolder(TargetFolder target) {

    static final String PAGE = "findings.html";

    /**
     * Writes a page for each footprint, and reports on the error stream how many were written.
     *
     * @param parts the findings of each footprint
     * @param folders the folders of the pages
     * @param copies the paths of the annotated copies, by the names of their originals
     */
    void write(
            CommandSession session,
            List<FootprintFindings> parts,
            SenderFolders folders,
            SendBackPage page,
            Map<String, Path> copies,
            boolean quiet) {
        target.fill(files -> {
            for (FootprintFindings part : parts) {
                String name = folders.of(part);
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
