package org.waymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.csv.CsvGrid;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.text.English;

/**
 * Reads the rows in which a sender explains queries. A fault of the list is a finding (WM-Q05) that does not affect the
 * return itself. Used by one thread.
 */
final class ExplanationReader {

    private final List<SentExplanation> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Whether a sheet is the list of explanations. */
    static boolean isOn(Sheet sheet) {
        return ExplanationList.isNameOfSheet(sheet.name());
    }

    /** The rows read so far, in order. */
    List<SentExplanation> rows() {
        return List.copyOf(rows);
    }

    /** The faults found so far. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Reads the list beside a return. */
    void readBeside(InputFile.Companion list) {
        if (list.outside()) {
            unread(
                    Address.ofFile(list.name()),
                    "The explanations are a link to something outside the folder of the returns, so they were not read.",
                    "Put the file itself into the folder, or allow such links with --allow-outside.");
            return;
        }
        try (CsvGrid grid = CsvGrid.open(list.name(), list.path())) {
            read(list.name(), grid.sheets().get(0));
        } catch (UnreadableException e) {
            unreadable(list.name(), null, e);
        }
    }

    /** Reads a sheet. A sheet without any value has no explanations. */
    void read(String file, Sheet sheet) {
        try (SheetRows source = sheet.open()) {
            read(file, sheet.name(), source);
        } catch (UnreadableException e) {
            unreadable(file, sheet.name(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String file, @Nullable String sheet, SheetRows source) throws UnreadableException {
        ExplanationColumns columns = null;
        int before = 0;
        for (SheetRow row = source.next(); row != null; row = source.next()) {
            if (columns != null) {
                if (!read(file, sheet, row, columns)) {
                    return;
                }
            } else if (before++ < ExplanationColumns.HEADER_ROWS) {
                columns = ExplanationColumns.in(row::text, row.texts().length);
            }
        }
        if (columns == null && before > 0) {
            unread(
                    new Address(file, sheet, 0, 0, null),
                    "The explanations were not read, because no row has the headers "
                            + English.and(ExplanationList.HEADERS) + ".",
                    "Put these headers in one row, with the explanations below it.");
        }
    }

    /** Adds a row with a value in any of the columns; returns false when there are too many. */
    private boolean read(String file, @Nullable String sheet, SheetRow row, ExplanationColumns columns) {
        String code = text(row, columns.code());
        String milestone = text(row, columns.milestone());
        String text = text(row, columns.explanation());
        if (code == null && milestone == null && text == null) {
            return true;
        }
        Address address = new Address(file, sheet, row.number(), columns.explanation(), null);
        if (rows.size() == ExplanationList.MOST_ROWS) {
            unread(
                    address,
                    "The list has more than " + English.number(ExplanationList.MOST_ROWS)
                            + " explanations; this row and those below it were not read.",
                    "Keep only the rows of queries that still need an explanation.");
            return false;
        }
        if (text != null && text.length() > ExplanationList.MOST_CHARACTERS) {
            unread(
                    address,
                    "The explanation has more than " + English.number(ExplanationList.MOST_CHARACTERS)
                            + " characters, so it was not read.",
                    "Say it in fewer words.");
            return true;
        }
        rows.add(new SentExplanation(
                code,
                milestone,
                text,
                text(row, columns.query()) != null,
                new Address(file, sheet, row.number(), columns.code(), null),
                new Address(file, sheet, row.number(), columns.milestone(), null),
                address));
        return true;
    }

    private static @Nullable String text(SheetRow row, int column) {
        String text = column == 0 ? null : row.text(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private void unreadable(String file, @Nullable String sheet, UnreadableException e) {
        unread(
                new Address(file, sheet, 0, 0, null),
                "The explanations cannot be read: " + English.small(e.finding().message()),
                e.finding().fix());
    }

    private void unread(Address address, String message, String fix) {
        findings.add(Finding.of(Codes.EXPLANATIONS_UNREAD, address, null, message, fix));
    }
}
