package org.waymark.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.check.Verdict;
import org.waymark.findings.CopyContent;
import org.waymark.findings.ReturnRequest;
import org.waymark.findings.workbook.WorkbookAnnotator;
import org.waymark.intake.FileEndings;
import org.waymark.intake.InputFile;
import org.waymark.text.English;

/**
 * A folder for annotated copies of returns: workbooks in which the cells with findings are marked.
 *
 * @param target the folder
 * @param returns the files that were read
 * @param content what the copies of workbooks contain
 */
record AnnotatedFolder(TargetFolder target, List<InputFile> returns, CopyContent content) {

    AnnotatedFolder {
        returns = List.copyOf(returns);
    }

    /**
     * Writes a copy of each file with findings, and reports on the error stream how many copies were written and which
     * files could not be copied.
     *
     * @param all every finding
     * @param shown the findings to mark
     * @param names gives each copy its name
     * @param request what the copies ask of their senders
     * @return the paths of the copies, by the names of their originals
     * @throws UsageException if the folder cannot be written to
     */
    Map<String, Path> write(
            CommandSession session, Verdict all, Verdict shown, CopyNames names, ReturnRequest request, boolean quiet) {
        AnnotatedCopies copies = new AnnotatedCopies(all, shown, request, content);
        Map<String, Path> written = new TreeMap<>();
        target.fill(files -> {
            for (InputFile file : workbooksFirst()) {
                WorkbookAnnotator.Copy copy = copies.of(file).orElse(null);
                if (copy != null) {
                    String name = names.next(file, copy.ending());
                    files.add(name, out -> out.write(copy.bytes()));
                    written.put(file.name(), target.path().resolve(name));
                }
            }
        });
        if (!quiet) {
            copies.messages().forEach(session.console()::say);
            session.console()
                    .say("Wrote " + English.count(written.size(), "annotated copy") + " to " + target.shown() + ".");
        }
        return written;
    }

    /** Workbooks are named first, so that a workbook keeps its name if a text file beside it has the same. */
    private List<InputFile> workbooksFirst() {
        return returns.stream()
                .sorted(Comparator.comparing((InputFile file) -> !FileEndings.isWorkbook(file.name()))
                        .thenComparing(InputFile::name))
                .toList();
    }
}
