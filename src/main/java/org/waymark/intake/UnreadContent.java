package org.waymark.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.CellNote;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.text.English;

/**
 * Collects the places of a workbook where a sender may have written something that no check, report or page will show, for
 * one finding a file (WM-S10): other sheets, the columns that a template adds, the Cover sheet beside and below its
 * fields, notes on cells, and milestones that are struck through. Used by one thread.
 */
final class UnreadContent {

    /** The author of the notes that waymark writes. */
    private static final String OWN_AUTHOR = "waymark";

    /** The start of a note that waymark wrote on a cell with a finding, because some programs remove its author. */
    private static final Pattern OWN_NOTE = Pattern.compile("(?:Error|Warning|Advisory) WM-[A-Z]\\d\\d");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final class Cells {
        private final Address first;
        private long count;

        private Cells(Address first) {
            this.first = first;
        }
    }

    private final String file;
    private final Map<String, Cells> columns = new LinkedHashMap<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> struck = new ArrayList<>();
    private @Nullable Address first;
    private @Nullable Address firstStruck;

    UnreadContent(String file) {
        this.file = file;
    }

    /** Adds a cell in a column that a template adds and that is not a field. */
    void inAddedColumn(String sheet, int row, int column) {
        columns.computeIfAbsent(sheet, name -> new Cells(new Address(file, name, row, column, null))).count++;
    }

    /** Adds the milestones of a sheet that are struck through. */
    void struckThrough(String sheet, List<Integer> rows) {
        if (!rows.isEmpty()) {
            firstStruck = firstStruck == null ? new Address(file, sheet, rows.get(0), 0, null) : firstStruck;
            struck.add(PlacePhrases.rows(rows) + " of the sheet " + quoted(sheet)
                    + English.agree(rows.size(), " is", " are"));
        }
    }

    /** Adds a sheet on which nothing is read, if it has any text. */
    void sheet(SheetSurvey survey) {
        String name = survey.sheet().name();
        long cells = survey.top().stream().mapToLong(UnreadContent::texts).sum();
        if (name != null && cells > 0) {
            place(new Address(file, name, 0, 0, null));
            places.add("the sheet " + quoted(name) + " (" + (survey.more() ? "at least " : "")
                    + English.count(cells, "cell") + " with text)");
        }
    }

    /** Adds the cells of a Cover sheet that are not read. */
    void cover(String sheet, List<Address> unread) {
        if (!unread.isEmpty()) {
            Cells cells = new Cells(unread.get(0));
            cells.count = unread.size();
            add(cells, "of the sheet " + quoted(sheet));
        }
    }

    /** Adds the notes on the cells of a sheet, except those that waymark wrote. */
    void notes(Sheet sheet, int headerRow) {
        String name = sheet.name();
        if (name == null) {
            return;
        }
        try {
            List<CellNote> notes = sheet.notes().stream()
                    .filter(note -> note.row() != headerRow
                            && !note.author().equals(OWN_AUTHOR)
                            && !OWN_NOTE.matcher(note.start()).lookingAt())
                    .toList();
            if (!notes.isEmpty()) {
                Address at =
                        new Address(file, name, notes.get(0).row(), notes.get(0).column(), null);
                place(at);
                places.add(English.count(notes.size(), "note") + " on cells of the sheet " + quoted(name)
                        + first(at, notes.size()));
            }
        } catch (UnreadableException e) {
            place(new Address(file, name, 0, 0, null));
            places.add("the notes on cells of the sheet " + quoted(name) + ", which are damaged");
        }
    }

    /** The finding; empty when everything was read. */
    Optional<Finding> finding() {
        columns.forEach(
                (sheet, cells) -> add(cells, "in columns of the sheet " + quoted(sheet) + " that are not for entries"));
        Address at = first == null ? firstStruck : first;
        if (at == null) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        if (!places.isEmpty()) {
            sentences.add("The file has text that is not read: " + English.and(places, PlacePhrases.LISTED) + ".");
        }
        if (!struck.isEmpty()) {
            sentences.add(English.capital(English.and(struck, PlacePhrases.LISTED))
                    + " struck through, but read like any other.");
        }
        return Optional.of(Finding.of(
                Codes.CONTENT_NOT_READ,
                at,
                null,
                String.join(" ", sentences),
                struck.isEmpty()
                        ? "Copy what others should read into a cell of the table, such as the narrative of its milestone."
                        : "Copy what others should read into a cell of the table, and say in the table itself if a row no"
                                + " longer applies, for example by its status."));
    }

    private void add(Cells cells, String where) {
        place(cells.first);
        places.add(English.count(cells.count, "cell") + " " + where + first(cells.first, cells.count));
    }

    private static String first(Address at, long count) {
        return at.cell() == null ? "" : count == 1 ? " (" + at.cell() + ")" : " (the first is " + at.cell() + ")";
    }

    private void place(Address at) {
        first = first == null ? at : first;
    }

    private static long texts(SheetRow row) {
        long texts = 0;
        for (int column = 1; column <= row.texts().length; column++) {
            texts += isText(HeaderRow.text(row, column)) ? 1 : 0;
        }
        return texts;
    }

    /** Whether the text of a cell has words, and not only a number or a date. */
    static boolean isText(@Nullable String text) {
        return text != null && LETTER.matcher(text).find();
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
