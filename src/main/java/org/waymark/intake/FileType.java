package org.waymark.intake;

import java.util.List;

/** The type of a file according to its bytes, not to its name. */
public enum FileType {
    TEXT("delimited text"),
    WORKBOOK("an Excel workbook of the newer kind"),
    OLD_WORKBOOK("an Excel workbook of the older kind"),
    BINARY_WORKBOOK("an Excel binary workbook (.xlsb)"),
    ANCIENT_WORKBOOK("a workbook of Excel 4 or older"),
    OPEN_SPREADSHEET("an OpenDocument spreadsheet"),
    OPEN_DOCUMENT("an OpenDocument text or presentation, such as LibreOffice saves"),
    WORD("a Word document"),
    SLIDES("a PowerPoint presentation"),
    ZIP("a zip archive"),
    ARCHIVE("a compressed archive"),
    WEB_PAGE("a web page"),
    XML_SPREADSHEET("an XML spreadsheet of Excel 2003"),
    XML("an XML document"),
    PDF("a PDF document"),
    IMAGE("a picture"),
    RICH_TEXT("a rich-text document");

    private final String words;

    FileType(String words) {
        this.words = words;
    }

    /** The type with its article, to follow "the file is". */
    String words() {
        return words;
    }

    boolean readable() {
        return !endings().isEmpty();
    }

    /** Whether the name has the ending of another type that waymark reads. */
    boolean contradicts(String fileName) {
        return FileEndings.isReadable(fileName) && !FileEndings.endsIn(fileName, endings());
    }

    /** The usual ending for files of this type. */
    String ending() {
        return endings().get(0);
    }

    /** What the sender can do about a file that waymark does not read. */
    String remedy() {
        return switch (this) {
            case ZIP, ARCHIVE -> "Unpack it, and give the returns inside it.";
            case WORD, SLIDES, OPEN_DOCUMENT, PDF, IMAGE, RICH_TEXT ->
                "Send the workbook or the CSV file that the return was filled in.";
            default -> "Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and send that.";
        };
    }

    /** The usual endings of names, in lower case with their dots; empty for a type that waymark does not read. */
    List<String> endings() {
        return switch (this) {
            case TEXT -> List.of(".csv", ".tsv", ".txt");
            case WORKBOOK -> List.of(".xlsx", ".xlsm");
            case OLD_WORKBOOK -> List.of(".xls");
            case OPEN_SPREADSHEET -> List.of(".ods");
            default -> List.of();
        };
    }
}
