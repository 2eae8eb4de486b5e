package org.waymark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.waymark.intake.opendocument.OdsGrid;

/** Detects the type of a file from its first bytes, and for a zip archive from the names of its entries. */
public final class FileTypeDetector {

    private static final int HEAD_BYTES = 4096;

    private static final int LONGEST_ENDING = 12;

    private static final Map<String, FileType> SIGNATURES = Map.ofEntries(
            Map.entry("d0cf11e0a1b11ae1", FileType.OLD_WORKBOOK),
            Map.entry("255044462d", FileType.PDF),
            Map.entry("7b5c727466", FileType.RICH_TEXT),
            Map.entry("89504e47", FileType.IMAGE),
            Map.entry("ffd8ff", FileType.IMAGE),
            Map.entry("47494638", FileType.IMAGE),
            Map.entry("49492a00", FileType.IMAGE),
            Map.entry("4d4d002a", FileType.IMAGE),
            Map.entry("1f8b08", FileType.ARCHIVE),
            Map.entry("377abcaf271c", FileType.ARCHIVE),
            Map.entry("526172211a07", FileType.ARCHIVE),
            Map.entry("0900040000", FileType.ANCIENT_WORKBOOK),
            Map.entry("0902060000", FileType.ANCIENT_WORKBOOK),
            Map.entry("0904060000", FileType.ANCIENT_WORKBOOK),
            Map.entry("0908080000", FileType.ANCIENT_WORKBOOK));

    private static final List<String> ZIP_STARTS = List.of("504b0304", "504b0506", "504b0708");

    private FileTypeDetector() {}

    /** Returns the type of a file. An empty file is text. */
    public static FileType detect(Path path) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(HEAD_BYTES);
        }
        String hex = HexFormat.of().formatHex(start, 0, Math.min(start.length, 8));
        if (ZIP_STARTS.stream().anyMatch(hex::startsWith)) {
            return insideZip(path);
        }
        return SIGNATURES.entrySet().stream()
                .filter(signature -> hex.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> markup(start));
    }

    /**
     * Describes a file that is not read because of the ending of its name, to follow "the file is". If the
     * bytes only show that it may be a table, the ending decides.
     */
    static String describe(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot).toLowerCase(Locale.ROOT) : "";
        boolean usual = !ending.isEmpty() && ending.length() <= LONGEST_ENDING;
        String byEnding = usual ? "a " + ending + " file" : "a file of an unknown type";
        try {
            FileType type = detect(path);
            if (type == FileType.WORKBOOK) {
                return type.words() + " whose name does not end in " + type.ending();
            }
            return type.readable() ? byEnding : type.words();
        } catch (IOException e) {
            return byEnding;
        }
    }

    /** A damaged archive counts as a workbook, since the workbook reader reports the damage. */
    private static FileType insideZip(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return inPackage(zip);
            }
            if (zip.getEntry("mimetype") == null) {
                return FileType.ZIP;
            }
            return OdsGrid.isSpreadsheet(zip) ? FileType.OPEN_SPREADSHEET : FileType.OPEN_DOCUMENT;
        } catch (IOException | IllegalArgumentException e) {
            return FileType.WORKBOOK;
        }
    }

    private static FileType inPackage(ZipFile zip) {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return FileType.BINARY_WORKBOOK;
        }
        if (zip.getEntry("word/document.xml") != null) {
            return FileType.WORD;
        }
        return zip.getEntry("ppt/presentation.xml") != null ? FileType.SLIDES : FileType.WORKBOOK;
    }

    private static FileType markup(byte[] start) {
        String text = new String(start, charset(start)).strip().toLowerCase(Locale.ROOT);
        String bare = text.startsWith("\ufeff") ? text.substring(1).strip() : text;
        if (bare.startsWith("<!doctype html") || bare.startsWith("<html") || bare.startsWith("<table")) {
            return FileType.WEB_PAGE;
        }
        if (!bare.startsWith("<?xml")) {
            return FileType.TEXT;
        }
        if (bare.contains("<html")) {
            return FileType.WEB_PAGE;
        }
        return bare.contains("urn:schemas-microsoft-com:office:spreadsheet") || bare.contains("progid=\"excel.sheet\"")
                ? FileType.XML_SPREADSHEET
                : FileType.XML;
    }

    private static Charset charset(byte[] start) {
        if (start.length > 1 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length > 1 && start[0] == (byte) 0xfe && start[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}
