package org.waymark.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.intake.csv.CsvGrid;
import org.waymark.intake.excel.XlsGrid;
import org.waymark.intake.excel.XlsxGrid;
import org.waymark.intake.grid.TableFile;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.opendocument.OdsGrid;

/** Opens a file according to the type of its bytes, even when its name has another ending. */
final class GridOpener {

    private GridOpener() {}

    /**
     * A file that was opened.
     *
     * @param grid its sheets
     * @param mismatch a finding when the ending of its name is that of another type (WM-F06); else null
     */
    record Opened(TableFile grid, @Nullable Finding mismatch) {}

    /**
     * Opens a file.
     *
     * @throws UnreadableException when the file cannot be read, or has a type that waymark does not read (WM-F01 to
     *     WM-F04, WM-F08)
     */
    static Opened open(InputFile input) throws UnreadableException {
        FileType content = contentOf(input);
        if (!content.readable()) {
            throw new UnreadableException(finding(
                    Codes.FILE_UNREADABLE,
                    input,
                    "The file is " + content.words() + ", which cannot be read as a return.",
                    content.remedy()));
        }
        TableFile grid = switch (content) {
            case WORKBOOK -> XlsxGrid.open(input.name(), input.path());
            case OLD_WORKBOOK -> XlsGrid.open(input.name(), input.path());
            case OPEN_SPREADSHEET -> OdsGrid.open(input.name(), input.path());
            default -> CsvGrid.open(input.name(), input.path());
        };
        return new Opened(grid, content.contradicts(input.name()) ? mismatch(content, input) : null);
    }

    private static FileType contentOf(InputFile input) throws UnreadableException {
        try {
            return FileTypeDetector.detect(input.path());
        } catch (IOException e) {
            String why = e instanceof AccessDeniedException
                    ? "you have no permission to read it"
                    : e instanceof NoSuchFileException
                            ? "it is no longer there"
                            : "the disk or the network reported an error";
            throw new UnreadableException(
                    finding(
                            Codes.FILE_UNREADABLE,
                            input,
                            "The file cannot be opened: " + why + ".",
                            "Check that the file is still there and that you may read it, then try again."),
                    e);
        }
    }

    private static Finding mismatch(FileType content, InputFile input) {
        String ending = input.name().substring(input.name().lastIndexOf('.'));
        return finding(
                Codes.EXTENSION_MISMATCH,
                input,
                "The name ends in " + ending + ", but the file is " + content.words() + "; it was read as that.",
                "Rename the file so that it ends in " + content.ending() + ".");
    }

    private static Finding finding(Code code, InputFile input, String message, String fix) {
        return Finding.of(code, Address.ofFile(input.name()), null, message, fix);
    }
}
