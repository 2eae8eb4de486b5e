package org.waymark.programme;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.schema.SettingsFile;
import org.waymark.text.SentText;

/**
 * Reads a CSV file of settings: UTF-8, with a header row that names the columns in any order. A message about a fault
 * names the file and the line. Used by one thread.
 */
final class SettingsTable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    /** Some scripts need this invisible character and the next one. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;

    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private final String title;
    private final List<String> names;
    private final Set<String> required;
    private final Map<String, Integer> columns = new HashMap<>();

    /**
     * Describes a file.
     *
     * @param title the file in messages, such as {@code The footprints list footprints.csv}
     * @param names the columns that it may have
     * @param required the columns that it must have
     */
    SettingsTable(String title, List<String> names, Set<String> required) {
        this.title = title;
        this.names = names;
        this.required = required;
    }

    /**
     * The content of a file.
     *
     * @param title the file in messages
     * @param shown the name of the file in manifests
     * @throws SettingsException when the file cannot be read
     */
    static SettingsFile content(String title, Path file, String shown) {
        try {
            return SettingsFile.read(file, shown, SettingsFile.MOST);
        } catch (NoSuchFileException e) {
            throw new SettingsException(title + " does not exist.", e);
        } catch (IOException e) {
            throw new SettingsException(title + " cannot be read: " + e.getMessage() + '.', e);
        }
    }

    /**
     * Reads the rows below the header.
     *
     * @throws SettingsException when the content is faulty
     */
    List<Line> read(SettingsFile content) {
        byte[] bytes = content.bytes();
        int start = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
        try (Reader reader = new BufferedReader(new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8.newDecoder()))) {
            return read(reader);
        } catch (CharacterCodingException e) {
            throw new SettingsException(title + " is not in UTF-8: save it as \"CSV UTF-8\".", e);
        } catch (IOException e) {
            throw new SettingsException(title + " cannot be read: " + e.getMessage() + '.', e);
        }
    }

    /** Reads the rows below the header from text. */
    List<Line> read(Reader reader) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            for (CSVRecord row : parser) {
                if (columns.isEmpty()) {
                    readHeader(row);
                } else {
                    Line line = new Line(row, parser.getCurrentLineNumber());
                    line.requirePlain();
                    lines.add(line);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return lines;
    }

    /** A fault of the whole file. */
    SettingsException fault(String what) {
        return new SettingsException(title + ' ' + what + '.');
    }

    private void readHeader(CSVRecord row) {
        for (int i = 0; i < row.size(); i++) {
            String column = row.get(i).toLowerCase(Locale.ROOT).replace(' ', '_');
            if (!names.contains(column)) {
                String hint = NearestMatch.nearest(column, names)
                        .map(nearest -> "; did you mean \"" + nearest + "\"?")
                        .orElse("; the columns are " + String.join(", ", names));
                throw fault(1, "there is no column " + SentText.excerpt(row.get(i)) + hint);
            }
            if (columns.put(column, i) != null) {
                throw fault(1, "the column \"" + column + "\" appears twice");
            }
        }
        required.stream()
                .sorted()
                .filter(c -> !columns.containsKey(c))
                .findFirst()
                .ifPresent(missing -> {
                    throw fault(1, "the column \"" + missing + "\" is missing");
                });
    }

    private SettingsException fault(long line, String what) {
        return new SettingsException(title + ", line " + line + ": " + what + ".");
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    /** A row below the header. Immutable. */
    final class Line {

        private final CSVRecord row;
        private final long number;

        private Line(CSVRecord row, long number) {
            this.row = row;
            this.number = number;
        }

        /** The number of the line in the file, from 1. A row with line breaks has the number of its last line. */
        long number() {
            return number;
        }

        /** The text in a column without spaces around it; null when it is blank or the file lacks the column. */
        @Nullable
        String text(String column) {
            Integer at = columns.get(column);
            String value = at == null || at >= row.size() ? "" : row.get(at).strip();
            return value.isEmpty() ? null : value;
        }

        /** The date in a column; null when it is blank. */
        @Nullable
        LocalDate date(String column) {
            String value = text(column);
            try {
                return value == null ? null : LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw fault(column + " is " + SentText.excerpt(value) + ", which is not a date written YYYY-MM-DD");
            }
        }

        /** The month in a column; null when it is blank. */
        @Nullable
        YearMonth month(String column) {
            String value = text(column);
            try {
                return value == null ? null : YearMonth.parse(value);
            } catch (DateTimeParseException e) {
                throw fault(column + " is " + SentText.excerpt(value) + ", which is not a month written YYYY-MM");
            }
        }

        /** A fault of this row. */
        SettingsException fault(String what) {
            return SettingsTable.this.fault(number, what);
        }

        /** Rejects control characters, because these texts are part of file names, messages and documents. */
        private void requirePlain() {
            columns.forEach((column, at) -> {
                String value = at < row.size() ? row.get(at) : "";
                value.codePoints().filter(SettingsTable::isControl).findFirst().ifPresent(c -> {
                    throw fault("the column \"" + column + "\" contains "
                            + (c == '\n' || c == '\r'
                                    ? "a line break"
                                    : String.format(Locale.ROOT, "the invisible character U+%04X", c))
                            + "; type the text again without it");
                });
            });
        }
    }
}
