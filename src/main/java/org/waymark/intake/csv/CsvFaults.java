package org.waymark.intake.csv;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.UnreadableException;

/**
 * Words the findings about delimited text.
 *
 * @param file the name of the file in findings
 */
record CsvFaults(String file) {

    private static final String SAVE_AGAIN =
            "Open it in the program it came from and save it again as \"CSV UTF-8 (Comma delimited)\".";

    UnreadableException unreadable(Exception cause) {
        return new UnreadableException(
                at(
                        Codes.FILE_UNREADABLE,
                        0,
                        "The file cannot be read from its disk or folder.",
                        "Check that the file is still there, that you may open it and that it is not a folder."),
                cause);
    }

    UnreadableException empty() {
        return new UnreadableException(at(
                Codes.EMPTY_FILE,
                0,
                "The file is empty: it has no value in any line.",
                "Check that you saved it before sending, then send the file that holds your milestones."));
    }

    /** Bytes that are not a character of the encoding. The offset is counted from 0, as in hex editors. */
    UnreadableException undecodable(TextEncoding encoding, List<Integer> bytes, long offset, int line) {
        StringBuilder shown = new StringBuilder(bytes.size() == 1 ? "The byte " : "The bytes ");
        bytes.forEach(one -> shown.append(String.format(Locale.ROOT, "%02X ", one)));
        return new UnreadableException(at(
                Codes.ENCODING_UNDECODABLE,
                line,
                shown + "at byte offset " + offset + ", on line " + line + ", cannot be read as " + encoding.words()
                        + ", so nothing from that record on was read.",
                SAVE_AGAIN));
    }

    UnreadableException nul(long offset, int line) {
        return new UnreadableException(at(
                Codes.ENCODING_UNDECODABLE,
                line,
                "The byte 00 at byte offset " + offset + ", on line " + line
                        + ", never occurs in text, so the file is damaged or is not a CSV file, and nothing from that"
                        + " record on was read.",
                SAVE_AGAIN));
    }

    /** Reports that the encoding was assumed. {@code instead} names another likely encoding, or is null. */
    Finding guessed(TextEncoding assumed, @Nullable String instead, int line) {
        String doubt = instead == null ? "" : " (it might be " + instead + " instead)";
        return at(
                Codes.ENCODING_GUESSED,
                line,
                "The file is not UTF-8, so its accented letters and symbols were read as " + assumed.words() + doubt
                        + ", first on line " + line + ".",
                "Check that £ signs, curly quotation marks and accents came through on line " + line
                        + ", and save the file as \"CSV UTF-8 (Comma delimited)\" next time.");
    }

    /** A cell that starts with a quotation mark and does not end with one. */
    Finding brokenQuote(int row, int column, int openedOn, String cell) {
        String opened = row == openedOn ? "" : ", in the row that starts on line " + row + ",";
        return Finding.of(
                Codes.RAGGED_ROW,
                new Address(file, null, row, column, null),
                cell,
                "The quotation mark opened on line " + openedOn + opened
                        + " is not closed at the end of its value, so everything up to the next delimiter or the end"
                        + " of that line was read as the value.",
                "Close the value with a quotation mark, and write a quotation mark that belongs to the text twice (\"\").");
    }

    UnreadableException cellTooLong(int row, int column) {
        return limit(
                row,
                column,
                "A cell holds more than " + thousands(RecordScanner.MAX_CELL) + " characters.",
                "Check that the file is a return and that no quotation mark or line break was lost, and shorten the cell.");
    }

    UnreadableException rowTooWide(int row) {
        return limit(
                row,
                0,
                "A row holds more than " + thousands(RecordScanner.MAX_COLUMNS) + " columns.",
                "Check that the file is a return, and delete the columns that are not part of it.");
    }

    UnreadableException rowTooLong(int row) {
        return limit(
                row,
                0,
                "A row holds more than " + thousands(RecordScanner.MAX_RECORD) + " characters.",
                "Check that the file is a return and that its line breaks were not lost.");
    }

    private UnreadableException limit(int row, int column, String message, String fix) {
        Address address = new Address(file, null, row, column, null);
        return new UnreadableException(Finding.of(Codes.EXPANSION_LIMIT, address, null, message, fix));
    }

    private Finding at(Code code, int row, String message, String fix) {
        return Finding.of(code, new Address(file, null, row, 0, null), null, message, fix);
    }

    private static String thousands(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
