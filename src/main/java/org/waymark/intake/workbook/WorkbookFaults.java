package org.waymark.intake.workbook;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.UnreadableException;

/**
 * Words the findings about faults that end the reading of one workbook.
 *
 * @param file the name of the file in findings
 * @param program the program that the fixes name
 */
public record WorkbookFaults(String file, Program program) {

    private static final String SAVE_AS =
            "Open the file in the program it was made with, save it as an Excel Workbook (.xlsx) and send that copy.";
    private static final String COPY_VALUES =
            "Copy only the rows you want to send into a new workbook, save it as .xlsx and send that.";

    /** A program that saves workbooks, with what its users can do about a fault. */
    public enum Program {
        /** Saves .xlsx, .xlsm and .xls. */
        EXCEL(
                "Open the file in Excel, let Excel repair it if it offers to, save it as an Excel Workbook (.xlsx) and"
                        + " send that copy.",
                "Open the file in Excel, choose File, Info, Protect Workbook, Encrypt with Password, clear the password,"
                        + " save and send it again."),
        /** Saves .ods. */
        LIBRE_OFFICE(
                "Open the file in LibreOffice, let LibreOffice repair it if it offers to, save it again and send that"
                        + " copy.",
                "Open the file in LibreOffice, choose File, Save As, untick \"Save with password\", save and send that"
                        + " copy.");

        private final String repair;
        private final String removePassword;

        Program(String repair, String removePassword) {
            this.repair = repair;
            this.removePassword = removePassword;
        }
    }

    /** A damaged workbook. */
    public UnreadableException damaged(String what) {
        return damaged(what, null, 0, 0, null);
    }

    /** A workbook damaged at a known place; row and column are 0 when unknown. */
    public UnreadableException damaged(
            String what, @Nullable String sheet, int row, int column, @Nullable Throwable cause) {
        String message = "The workbook is damaged and cannot be read to its end: " + what + ".";
        return fault(
                Codes.FILE_UNREADABLE, new Address(file, sheet, row, column, null), message, program.repair, cause);
    }

    /** A file of another type; {@code what} is the type with its article. */
    public UnreadableException notAWorkbook(String what) {
        return fault(
                Codes.FILE_UNREADABLE,
                Address.ofFile(file),
                "The file is " + what + ", which cannot be read as a return.",
                SAVE_AS,
                null);
    }

    public UnreadableException encrypted() {
        return fault(
                Codes.FILE_ENCRYPTED,
                Address.ofFile(file),
                "The workbook is protected with a password, so nothing in it can be read.",
                program.removePassword,
                null);
    }

    public UnreadableException tooLarge(String what, @Nullable String sheet, int row) {
        return fault(
                Codes.EXPANSION_LIMIT,
                new Address(file, sheet, row, 0, null),
                "The workbook is larger than any return can be: " + what + ".",
                COPY_VALUES,
                null);
    }

    private static UnreadableException fault(
            Code code, Address address, String message, String fix, @Nullable Throwable cause) {
        Finding finding = Finding.of(code, address, null, message, fix);
        return cause == null ? new UnreadableException(finding) : new UnreadableException(finding, cause);
    }
}
