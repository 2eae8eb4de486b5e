package org.waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.findings.ReturnRequest;
import org.waymark.findings.workbook.NoCopyException;
import org.waymark.findings.workbook.WorkbookAnnotator;
import org.waymark.intake.FileEndings;
import org.waymark.intake.InputFile;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * A folder for annotated copies of returns: workbooks in which the cells with findings are marked.
 *
 * @param target the folder
 * @param returns the files that were read
 */
record AnnotatedFolder(TargetFolder target, List<InputFile> returns) {

    private static final Set<String> UNREADABLE = Set.of(
            Codes.FILE_UNREADABLE.id(),
            Codes.FILE_ENCRYPTED.id(),
            Codes.EXPANSION_LIMIT.id(),
            Codes.ENCODING_UNDECODABLE.id(),
            Codes.EMPTY_FILE.id());

    /** A workbook is copied in memory, where this many rows, each with a mark, take about 750 MB. */
    private static final long MOST_ROWS = 10_000;

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
    Map<String, Path> write(CommandSession session, Verdict all, Verdict shown, CopyNames names, ReturnRequest request, boolean quiet) {
        Set<String> unreadable = all.files().stream()
                .filter(file -> file.findings().counts().keySet().stream()
                        .anyMatch(kind -> UNREADABLE.contains(kind.code().id())))
                .map(FileVerdict::file)
                .collect(Collectors.toSet());
        List<String> messages = new ArrayList<>();
        Map<String, Path> written = new TreeMap<>();
        VerdictsByFile parts = new VerdictsByFile(shown);
        target.fill(files -> {
            for (InputFile file : workbooksFirst()) {
                Verdict own = parts.of(file.name());
                if (own.count() == 0) {
                    continue;
                }
                try {
                    if (unreadable.contains(file.name())) {
                        throw new NoCopyException("it is empty or cannot be read");
                    }
                    if (own.rows() > MOST_ROWS) {
                        throw new NoCopyException("it has more than 10,000 rows, too many to mark in a workbook;"
                                + " send the page of --format html instead");
                    }
                    List<Finding> marked = own.heaviest(WorkbookAnnotator.MOST).toList();
                    long left = own.count() - marked.size();
                    WorkbookAnnotator.Copy copy = WorkbookAnnotator.copy(file.name(), file.path(), marked, left, request.lines(own));
                    String name = names.next(file, copy.ending());
                    files.add(name, out -> out.write(copy.bytes()));
                    written.put(file.name(), target.path().resolve(name));
                    if (left > 0) {
                        messages.add("The copy of " + SentText.line(file.name()) + " leaves out " + left
                                + " findings, because a workbook cannot show more; another format lists them all.");
                    }
                } catch (NoCopyException e) {
                    messages.add("There is no annotated copy of " + SentText.line(file.name()) + ", as "
                            + e.getMessage() + ".");
                }
            }
        });
        if (!quiet) {
            messages.forEach(session.console()::say);
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
