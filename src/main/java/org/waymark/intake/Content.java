package org.waymark.intake;

import java.util.List;
import java.util.Locale;

/** What the bytes of a file are, whatever its name says. */
enum Content {
    TEXT("delimited text", List.of(".csv", ".tsv", ".txt")),
    WORKBOOK("an Excel workbook of the newer kind", List.of(".xlsx", ".xlsm")),
    OLD_WORKBOOK("an Excel workbook of the older kind", List.of(".xls")),
    BINARY_WORKBOOK("an Excel binary workbook (.xlsb)", List.of()),
    ANCIENT_WORKBOOK("a workbook of Excel 4 or older", List.of()),
    OPEN_DOCUMENT("an OpenDocument file, such as LibreOffice saves", List.of()),
    WORD("a Word document", List.of()),
    SLIDES("a PowerPoint presentation", List.of()),
    ZIP("a zip archive", List.of()),
    ARCHIVE("a compressed archive", List.of()),
    WEB_PAGE("a web page", List.of()),
    XML_SPREADSHEET("an XML spreadsheet of Excel 2003", List.of()),
    XML("an XML document", List.of()),
    PDF("a PDF document", List.of()),
    IMAGE("a picture", List.of()),
    RICH_TEXT("a rich-text document", List.of());

    private static final List<String> ALL_ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls");

    private final String words;
    private final List<String> endings;

    Content(String words, List<String> endings) {
        this.words = words;
        this.endings = endings;
    }

    /** What it is, with its article, to follow "the file is". */
    String words() {
        return words;
    }

    boolean readable() {
        return !endings.isEmpty();
    }

    /** Whether a name promises another of the formats that waymark reads; names with other endings promise nothing. */
    boolean belies(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return ALL_ENDINGS.stream().anyMatch(name::endsWith) && endings.stream().noneMatch(name::endsWith);
    }

    /** The ending that a file with this content should have. */
    String ending() {
        return endings.get(0);
    }

    /** What the sender does with a file that waymark does not read. */
    String remedy() {
        return switch (this) {
            case ZIP, ARCHIVE -> "Unpack it, and give the returns inside it.";
            case WORD, SLIDES, PDF, IMAGE, RICH_TEXT ->
                "Send the workbook or the CSV file that the return was filled in.";
            default -> "Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and send that.";
        };
    }
}
