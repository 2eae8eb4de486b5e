package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.CellNote;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.WorkbookLimits;
import org.waymark.intake.workbook.ZipArchive;

/**
 * Reads the notes on the cells of a sheet, which are in a part of their own. A threaded comment has a note with the same
 * text for programs that do not know threads, so it is counted once.
 */
final class XlsxNotes {

    private static final String PARTS = "xl/comments";

    /** The most notes that are read: one on every cell of a very large return. */
    private static final int MOST = 10_000;

    private XlsxNotes() {}

    /** Reads the notes of a sheet, at most {@value #MOST} of them. */
    static List<CellNote> of(ZipArchive archive, String sheetPart) throws UnreadableException {
        if (archive.names().stream().noneMatch(name -> name.startsWith(PARTS))) {
            return List.of();
        }
        PartRelationships.@Nullable Target part =
                PartRelationships.of(archive, sheetPart).byType("comments");
        if (part == null) {
            return List.of();
        }
        List<CellNote> notes = new ArrayList<>();
        try (PartReader reader = archive.read(part.part())) {
            List<String> authors = new ArrayList<>();
            while (reader != null && notes.size() < MOST && reader.nextStart()) {
                if (reader.name().equals("author")) {
                    authors.add(text(reader));
                } else if (reader.name().equals("comment")) {
                    notes.add(note(reader, authors));
                }
            }
        }
        return notes;
    }

    private static CellNote note(PartReader reader, List<String> authors) throws UnreadableException {
        String reference = reader.attribute("ref");
        int author = reader.number("authorId", -1);
        StringBuilder text = new StringBuilder();
        while (reader.nextChild()) {
            if (reader.name().equals("text")) {
                RichText.append(reader, text);
            } else {
                reader.skip();
            }
        }
        return new CellNote(
                reference == null ? 0 : within(CellReference.row(reference), WorkbookLimits.MAX_ROW),
                reference == null ? 0 : within(CellReference.column(reference), WorkbookLimits.MAX_COLUMN),
                author >= 0 && author < authors.size() ? authors.get(author) : "",
                text.substring(0, Math.min(text.length(), CellNote.LENGTH)));
    }

    /** A row or column; 0 when there is no such row or column. */
    private static int within(int number, int most) {
        return number >= 1 && number <= most ? number : 0;
    }

    private static String text(PartReader reader) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        reader.text(text);
        return text.toString();
    }
}
