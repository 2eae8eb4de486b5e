package org.waymark.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import tools.jackson.databind.JsonNode;

/**
 * Writes the return of a case as a file. Under {@code file}, a case may say: {@code as} (csv or xlsx), {@code name},
 * {@code headers} (other headers by field), {@code extra} (columns of its own with one value for all rows), {@code above}
 * (lines above the table), {@code append} (text after a record, by row), {@code hideRow}, {@code hideColumn}, {@code
 * merge} (a range), {@code sheets} (the text of the first cell of further sheets, by name), {@code noteBy} (the author of a note on a cell),
 * {@code strike} (a row), {@code link} (the address of a hyperlink on the first cell), {@code swell} (megabytes of nothing within a part), {@code charset}, {@code password}, {@code cutTo} (bytes); or {@code text} or {@code hex}, which are
 * all there is.
 */
final class CaseFile {

    private final JsonNode how;
    private final List<List<String>> lines = new ArrayList<>();
    private final Map<String, String> cover;

    CaseFile(JsonNode given, Schema schema, List<Map<String, String>> rows, List<Integer> columnOf) {
        this.how = given.path("file");
        this.cover = CheckCase.cells(given.path("cover"));
        how.path("above").forEach(line -> lines.add(List.of(line.asString())));
        lines.add(headers(schema, columnOf));
        for (Map<String, String> row : rows) {
            lines.add(record(schema, row, columnOf));
        }
    }

    Path write(Path folder, String as) {
        try {
            Path file = folder.resolve(how.path("name").asString("return." + as));
            Files.write(file, bytes(as));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String as) throws IOException {
        if (how.has("hex")) {
            return HexFormat.of().parseHex(how.get("hex").asString());
        }
        Charset charset = Charset.forName(how.path("charset").asString("UTF-8"));
        if (how.has("text")) {
            return how.get("text").asString().getBytes(charset);
        }
        byte[] bytes = as.equals("csv") ? csv().getBytes(charset) : swollen(workbook());
        return Arrays.copyOf(bytes, how.path("cutTo").asInt(bytes.length));
    }

    private List<String> headers(Schema schema, List<Integer> columnOf) {
        Map<String, String> others = CheckCase.cells(how.path("headers"));
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < columnOf.size(); i++) {
            Field field = schema.columns().get(i);
            if (columnOf.get(i) > 0) {
                headers.add(others.getOrDefault(field.name(), field.title()));
            }
        }
        headers.addAll(CheckCase.cells(how.path("extra")).keySet());
        return headers;
    }

    private List<String> record(Schema schema, Map<String, String> row, List<Integer> columnOf) {
        List<String> record = new ArrayList<>();
        for (int i = 0; i < columnOf.size(); i++) {
            if (columnOf.get(i) > 0) {
                record.add(row.get(schema.columns().get(i).name()));
            }
        }
        record.addAll(CheckCase.cells(how.path("extra")).values());
        return record;
    }

    private String csv() {
        Map<String, String> append = new LinkedHashMap<>(CheckCase.cells(how.path("append")));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(String.join(
                            ",", lines.get(i).stream().map(CaseFile::quoted).toList()))
                    .append(append.getOrDefault(String.valueOf(i + 1), ""))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        if (cell == null) {
            return "";
        }
        boolean quotes = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quotes ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            if (!cover.isEmpty()) {
                fill(
                        workbook.createSheet("Cover"),
                        cover.entrySet().stream()
                                .map(said -> List.of(said.getKey().replace('_', ' '), said.getValue()))
                                .toList());
            }
            Sheet sheet = workbook.createSheet("Milestones");
            fill(sheet, lines);
            if (how.has("hideRow")) {
                sheet.getRow(how.get("hideRow").asInt() - 1).setZeroHeight(true);
            }
            if (how.has("hideColumn")) {
                sheet.setColumnHidden(how.get("hideColumn").asInt() - 1, true);
            }
            if (how.has("merge")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(how.get("merge").asString()));
            }
            if (how.has("link")) {
                Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress(how.get("link").asString());
                sheet.getRow(0).getCell(0).setHyperlink(link);
            }
            for (Map.Entry<String, String> other :
                    CheckCase.cells(how.path("sheets")).entrySet()) {
                fill(workbook.createSheet(other.getKey()), List.of(List.of(other.getValue())));
            }
            if (how.has("noteBy")) {
                note(sheet.getRow(1).getCell(2), how.get("noteBy").asString());
            }
            if (how.has("strike")) {
                strike(sheet.getRow(how.get("strike").asInt() - 1));
            }
            return protectedBy(how.path("password").asString(""), workbook);
        }
    }

    private static void note(Cell cell, String author) {
        Comment note = cell.getSheet()
                .createDrawingPatriarch()
                .createCellComment(
                        cell.getSheet().getWorkbook().getCreationHelper().createClientAnchor());
        note.setAuthor(author);
        note.setString(cell.getSheet().getWorkbook().getCreationHelper().createRichTextString("Ask the board"));
        cell.setCellComment(note);
    }

    private static void strike(Row row) {
        Font font = row.getSheet().getWorkbook().createFont();
        font.setStrikeout(true);
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setFont(font);
        row.forEach(cell -> cell.setCellStyle(style));
    }

    /** Adds white space to the shared strings, which packs to nearly nothing. */
    private byte[] swollen(byte[] workbook) throws IOException {
        int megabytes = how.path("swell").asInt(0);
        if (megabytes == 0) {
            return workbook;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < megabytes; i++) {
                        to.write(spaces);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static void fill(Sheet sheet, List<List<String>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < lines.get(i).size(); j++) {
                String text = lines.get(i).get(j);
                if (text != null) {
                    row.createCell(j).setCellValue(text);
                }
            }
        }
    }

    private static byte[] protectedBy(String password, XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (password.isEmpty()) {
            workbook.write(out);
            return out.toByteArray();
        }
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(files)) {
                workbook.write(stream);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
