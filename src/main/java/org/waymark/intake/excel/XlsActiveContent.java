package org.waymark.intake.excel;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.waymark.intake.grid.ActiveContent;
import org.waymark.intake.workbook.ActiveContentLog;

/**
 * Looks for active content in the records and storages of an .xls file. It reads only the few fields that it needs,
 * because POI's classes for these records fail on unusual records. Source: [MS-XLS], Excel Binary File Format.
 */
final class XlsActiveContent {

    private static final int NAME = 0x0018;
    private static final int PIVOT_SOURCE = 0x00DC;
    private static final int QUERY_TABLE = 0x01AD;
    private static final int SUPPORTING_BOOK = 0x01AE;
    private static final int HYPERLINK = 0x01B8;
    private static final int CONNECTION = 0x0876;

    private static final Set<Integer> OF_INTEREST =
            Set.of(NAME, PIVOT_SOURCE, QUERY_TABLE, SUPPORTING_BOOK, HYPERLINK, CONNECTION);

    /** The field with which a supporting book says that it is the workbook itself, or a list of add-in functions. */
    private static final Set<Integer> NOT_A_PATH = Set.of(0x0401, 0x3A01);

    private static final int NAME_LENGTH = 3;
    private static final int NAME_TEXT = 14;

    /** The identifier of a link to a web address, which follows it as UTF-16 after four bytes. */
    private static final String URL_MONIKER = "e0c9ea79f9bace118c8200aa004ba90b";

    private final ActiveContentLog log;

    XlsActiveContent(ActiveContentLog log) {
        this.log = log;
    }

    /** Whether {@link #record} looks at records of this type. */
    static boolean isOfInterest(int type) {
        return OF_INTEREST.contains(type);
    }

    /** Looks at the content of a record. */
    void record(int type, byte[] content) {
        switch (type) {
            case NAME -> name(content);
            case PIVOT_SOURCE, QUERY_TABLE, CONNECTION -> log.add(ActiveContent.DATA_CONNECTIONS);
            case SUPPORTING_BOOK -> supportingBook(content);
            case HYPERLINK -> hyperlink(content);
            default -> {}
        }
    }

    /** Notes a sheet of macros. */
    void sheet(int type) {
        if (type == BOFRecord.TYPE_EXCEL_4_MACRO) {
            log.add(ActiveContent.MACROS);
        }
    }

    /** Looks at a storage or stream beside that of the workbook. */
    void entry(String name) {
        String folded = name.toUpperCase(Locale.ROOT);
        if (folded.equals("_VBA_PROJECT_CUR") || folded.equals("_VBA_PROJECT")) {
            log.add(ActiveContent.MACROS);
        } else if (folded.startsWith("MBD") || folded.equals("CTLS")) {
            log.add(ActiveContent.EMBEDDED_OBJECTS);
        }
    }

    /** A function that is newer than the file format is stored as a name, such as {@code _xlfn.WEBSERVICE}. */
    private void name(byte[] content) {
        if (content.length > NAME_TEXT) {
            int length = content[NAME_LENGTH] & 0xFF;
            log.formula(text(content, NAME_TEXT, length) + "()");
        }
    }

    private void supportingBook(byte[] content) {
        if (content.length < 5 || NOT_A_PATH.contains(number(content, 2))) {
            return;
        }
        // a path of a file begins with \1; a link to a program is its name, \3 and the topic
        String path = text(content, 4, number(content, 2));
        if (path.startsWith("\u0001")) {
            log.add(ActiveContent.EXTERNAL_LINKS);
        } else if (path.indexOf('\u0003') >= 0) {
            log.add(ActiveContent.PROGRAM_LINKS);
        }
    }

    private void hyperlink(byte[] content) {
        String hex = HexFormat.of().formatHex(content);
        int url = hex.indexOf(URL_MONIKER);
        if (url < 0) {
            boolean place = content.length > 28 && (content[28] & 0x01) == 0;
            log.hyperlink(place ? "#" : "file:");
            return;
        }
        int start = (url + URL_MONIKER.length()) / 2 + 4;
        if (start < content.length) {
            String text = new String(content, start, content.length - start, StandardCharsets.UTF_16LE);
            int end = text.indexOf('\0');
            log.hyperlink(end < 0 ? text : text.substring(0, end));
        }
    }

    /**
     * Reads a text that follows a byte of options. The last bit of that byte says whether each character has two bytes.
     */
    private static String text(byte[] content, int at, int length) {
        boolean wide = (content[at] & 1) != 0;
        int bytes = Math.min(wide ? 2 * length : length, content.length - at - 1);
        return new String(content, at + 1, bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }

    private static int number(byte[] content, int at) {
        return (content[at] & 0xFF) | (content[at + 1] & 0xFF) << 8;
    }
}
