package org.waymark.programme;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
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
 * Reads the list of footprints of a programme, a CSV file in UTF-8 with a header row. The columns are {@code code},
 * {@code name} and optionally {@code region}, {@code ods_code}, {@code aliases} (with semicolons between them), {@code
 * valid_from} and {@code valid_to} (YYYY-MM-DD), {@code successor} (a code of the same list), {@code contact} and {@code
 * email}.
 */
final class FootprintsReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Set<String> REQUIRED = Set.of("code", "name");
    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "region",
            "ods_code",
            "aliases",
            "valid_from",
            "valid_to",
            "successor",
            "contact",
            "email");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    /** Some scripts need this invisible character and the next one. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;

    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private final String name;
    private final Map<String, Integer> columns = new HashMap<>();

    private FootprintsReader(String name) {
        this.name = name;
    }

    /**
     * The content of a list.
     *
     * @throws SettingsException when the file cannot be read
     */
    static SettingsFile content(Path file, String shown) {
        try {
            return SettingsFile.read(file, shown, SettingsFile.MOST);
        } catch (NoSuchFileException e) {
            throw new SettingsException("The footprints list " + file + " does not exist.", e);
        } catch (IOException e) {
            throw new SettingsException("The footprints list " + file + " cannot be read: " + e.getMessage() + '.', e);
        }
    }

    /**
     * Reads a list.
     *
     * @param file the file, for messages
     * @throws SettingsException when the content is faulty; the message names the line
     */
    static Footprints read(Path file, SettingsFile content) {
        try (Reader reader = new BufferedReader(
                new InputStreamReader(withoutByteOrderMark(content.bytes()), StandardCharsets.UTF_8.newDecoder()))) {
            return new FootprintsReader(file.toString()).read(reader);
        } catch (CharacterCodingException e) {
            throw new SettingsException(
                    "The footprints list " + file + " is not in UTF-8: save it as \"CSV UTF-8\".", e);
        } catch (IOException e) {
            throw new SettingsException("The footprints list " + file + " cannot be read: " + e.getMessage() + '.', e);
        }
    }

    private static InputStream withoutByteOrderMark(byte[] bytes) {
        boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
        int start = marked ? 3 : 0;
        return new ByteArrayInputStream(bytes, start, bytes.length - start);
    }

    /** Reads a list that is known to be valid, such as the built-in one. */
    static Footprints read(Reader reader, String name) {
        try {
            return new FootprintsReader(name).read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Footprints read(Reader reader) throws IOException {
        List<Footprint> footprints = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            for (CSVRecord row : parser) {
                if (columns.isEmpty()) {
                    readHeader(row);
                } else {
                    requirePlain(row, parser.getCurrentLineNumber());
                    Footprint footprint = footprint(row, parser.getCurrentLineNumber());
                    Long earlier = lines.putIfAbsent(
                            footprint.code().toUpperCase(Locale.ROOT) + footprint.validFrom(),
                            parser.getCurrentLineNumber());
                    if (earlier != null) {
                        throw fault(
                                parser.getCurrentLineNumber(),
                                "the code " + SentText.excerpt(footprint.code()) + " is already on line " + earlier);
                    }
                    footprints.add(footprint);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (footprints.isEmpty()) {
            throw new SettingsException("The footprints list " + name + " has no footprints.");
        }
        checkSuccessors(footprints);
        return new Footprints(footprints);
    }

    private void readHeader(CSVRecord row) {
        for (int i = 0; i < row.size(); i++) {
            String column = row.get(i).toLowerCase(Locale.ROOT).replace(' ', '_');
            if (!COLUMNS.contains(column)) {
                String hint = NearestMatch.nearest(column, COLUMNS)
                        .map(nearest -> "; did you mean \"" + nearest + "\"?")
                        .orElse("; the columns are " + String.join(", ", COLUMNS));
                throw fault(1, "there is no column " + SentText.excerpt(row.get(i)) + hint);
            }
            if (columns.put(column, i) != null) {
                throw fault(1, "the column \"" + column + "\" appears twice");
            }
        }
        REQUIRED.stream()
                .sorted()
                .filter(c -> !columns.containsKey(c))
                .findFirst()
                .ifPresent(missing -> {
                    throw fault(1, "the column \"" + missing + "\" is missing");
                });
    }

    private Footprint footprint(CSVRecord row, long line) {
        String code = value(row, "code");
        String title = value(row, "name");
        if (code == null || title == null) {
            throw fault(line, "a footprint needs a code and a name");
        }
        String aliases = value(row, "aliases");
        Footprint footprint = new Footprint(
                code,
                title,
                value(row, "region"),
                value(row, "ods_code"),
                aliases == null
                        ? List.of()
                        : Arrays.stream(aliases.split(";"))
                                .map(String::strip)
                                .filter(a -> !a.isEmpty())
                                .toList(),
                date(row, "valid_from", line),
                date(row, "valid_to", line),
                value(row, "successor"),
                value(row, "contact"),
                email(row, line));
        if (footprint.validFrom() != null
                && footprint.validTo() != null
                && footprint.validTo().isBefore(footprint.validFrom())) {
            throw fault(line, "valid_to is before valid_from");
        }
        return footprint;
    }

    /** Rejects control characters, because codes and names are part of file names, messages and documents. */
    private void requirePlain(CSVRecord row, long line) {
        columns.forEach((column, at) -> {
            String value = at < row.size() ? row.get(at) : "";
            value.codePoints().filter(FootprintsReader::isControl).findFirst().ifPresent(c -> {
                throw fault(
                        line,
                        "the column \"" + column + "\" contains "
                                + (c == '\n' || c == '\r'
                                        ? "a line break"
                                        : String.format(Locale.ROOT, "the invisible character U+%04X", c))
                                + "; type the text again without it");
            });
        });
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

    private void checkSuccessors(List<Footprint> footprints) {
        List<String> codes = footprints.stream().map(Footprint::code).toList();
        for (Footprint footprint : footprints) {
            String successor = footprint.successor();
            if (successor != null && !codes.contains(successor)) {
                throw new SettingsException("The footprints list " + name + " gives "
                        + SentText.excerpt(footprint.code()) + " the successor " + SentText.excerpt(successor)
                        + ", which is not a code of the list.");
            }
        }
    }

    private @Nullable String value(CSVRecord row, String column) {
        Integer at = columns.get(column);
        String value = at == null || at >= row.size() ? "" : row.get(at).strip();
        return value.isEmpty() ? null : value;
    }

    private @Nullable String email(CSVRecord row, long line) {
        String value = value(row, "email");
        if (value != null && !EmailAddress.valid(value)) {
            throw fault(line, "email is " + SentText.excerpt(value) + ", which is not one e-mail address");
        }
        return value;
    }

    private @Nullable LocalDate date(CSVRecord row, String column, long line) {
        String value = value(row, column);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw fault(line, column + " is " + SentText.excerpt(value) + ", which is not a date written YYYY-MM-DD");
        }
    }

    private SettingsException fault(long line, String what) {
        return new SettingsException("The footprints list " + name + ", line " + line + ": " + what + ".");
    }
}
