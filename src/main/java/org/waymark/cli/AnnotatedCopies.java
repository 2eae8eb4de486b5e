package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.findings.CopyContent;
import org.waymark.findings.ReturnRequest;
import org.waymark.findings.workbook.NoCopyException;
import org.waymark.findings.workbook.WorkbookAnnotator;
import org.waymark.intake.InputFile;
import org.waymark.text.English;
import org.waymark.text.SentText;

/** Makes annotated copies of files, and keeps the reasons why a file has none or an incomplete one. Used by one thread. */
final class AnnotatedCopies {

    private static final Set<String> UNREADABLE = Set.of(
            Codes.FILE_UNREADABLE.id(),
            Codes.FILE_ENCRYPTED.id(),
            Codes.EXPANSION_LIMIT.id(),
            Codes.ENCODING_UNDECODABLE.id(),
            Codes.EMPTY_FILE.id());

    /** A workbook is copied in memory, where this many rows, each with a mark, take about 750 MB. */
    private static final long MOST_ROWS = 10_000;

    private final Set<String> unreadable;
    private final VerdictsByFile parts;
    private final ReturnRequest request;
    private final CopyContent content;
    private final List<String> messages = new ArrayList<>();
    private int active;

    /**
     * Prepares copies.
     *
     * @param all every finding
     * @param shown the findings to mark
     * @param request what the copies ask of their senders
     * @param content what the copies of workbooks contain
     */
    AnnotatedCopies(Verdict all, Verdict shown, ReturnRequest request, CopyContent content) {
        this.unreadable = all.files().stream()
                .filter(file -> file.findings().counts().keySet().stream()
                        .anyMatch(kind -> UNREADABLE.contains(kind.code().id())))
                .map(FileVerdict::file)
                .collect(Collectors.toSet());
        this.parts = new VerdictsByFile(shown);
        this.request = request;
        this.content = content;
    }

    /** The copy of a file; empty when the file has no findings to mark or cannot be copied. */
    Optional<WorkbookAnnotator.Copy> of(InputFile file) {
        Verdict own = parts.of(file.name());
        if (own.count() == 0) {
            return Optional.empty();
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
            WorkbookAnnotator.Copy copy = WorkbookAnnotator.copy(
                    file.name(),
                    file.path(),
                    marked,
                    left,
                    lead(own),
                    content,
                    bytes -> request.mark(file.name(), bytes));
            if (left > 0) {
                messages.add("The copy of " + SentText.line(file.name()) + " leaves out " + left
                        + " findings, because a workbook cannot show more; another format lists them all.");
            }
            if (content == CopyContent.WHOLE && own.findings().anyMatch(CopyContent::goesIntoCopies)) {
                active++;
            }
            return Optional.of(copy);
        } catch (NoCopyException e) {
            messages.add(
                    "There is no annotated copy of " + SentText.line(file.name()) + ", as " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private List<String> lead(Verdict own) {
        List<String> lead = new ArrayList<>(request.lines(own));
        String note = content.note(own, 1);
        if (note != null) {
            lead.add(note);
        }
        return lead;
    }

    /**
     * Sentences about the files without a complete copy, in the order in which copies were asked for, and about copies
     * that contain more than values.
     */
    List<String> messages() {
        List<String> sentences = new ArrayList<>(messages);
        if (active > 0) {
            sentences.add(English.count(active, "copy")
                    + English.agree(active, " contains", " contain")
                    + " macros, links or other active content (WM-F09); " + CopyContentOption.NAME + " leaves it out.");
        }
        return List.copyOf(sentences);
    }
}
