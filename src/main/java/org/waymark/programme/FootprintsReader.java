package org.waymark.programme;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.schema.SettingsFile;
import org.waymark.text.SentText;

/**
 * Reads the list of footprints of a programme, a CSV file in UTF-8 with a header row. The columns are {@code code},
 * {@code name} and optionally {@code region}, {@code ods_code}, {@code aliases} (with semicolons between them), {@code
 * valid_from} and {@code valid_to} (YYYY-MM-DD), {@code successor} (a code of the same list), {@code contact} and {@code
 * email}.
 */
final class FootprintsReader {

    private static final Set<String> REQUIRED = Set.of("code", "name");
    private static final List<String> COLUMNS = List.of(
            "code", "name", "region", "ods_code", "aliases", "valid_from", "valid_to", "successor", "contact", "email");

    private final SettingsTable table;

    private FootprintsReader(String name) {
        this.table = new SettingsTable(title(name), COLUMNS, REQUIRED);
    }

    private static String title(String name) {
        return "The footprints list " + name;
    }

    /**
     * The content of a list.
     *
     * @throws SettingsException when the file cannot be read
     */
    static SettingsFile content(Path file, String shown) {
        return SettingsTable.content(title(file.toString()), file, shown);
    }

    /**
     * Reads a list.
     *
     * @param file the file, for messages
     * @throws SettingsException when the content is faulty; the message names the line
     */
    static Footprints read(Path file, SettingsFile content) {
        FootprintsReader reader = new FootprintsReader(file.toString());
        return reader.footprints(reader.table.read(content));
    }

    /** Reads a list that is known to be valid, such as the built-in one. */
    static Footprints read(Reader reader, String name) {
        try {
            FootprintsReader list = new FootprintsReader(name);
            return list.footprints(list.table.read(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Footprints footprints(List<SettingsTable.Line> rows) {
        List<Footprint> footprints = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (SettingsTable.Line row : rows) {
            Footprint footprint = footprint(row);
            Long earlier =
                    lines.putIfAbsent(footprint.code().toUpperCase(Locale.ROOT) + footprint.validFrom(), row.number());
            if (earlier != null) {
                throw row.fault("the code " + SentText.excerpt(footprint.code()) + " is already on line " + earlier);
            }
            footprints.add(footprint);
        }
        if (footprints.isEmpty()) {
            throw table.fault("has no footprints");
        }
        checkSuccessors(footprints);
        return new Footprints(footprints);
    }

    private static Footprint footprint(SettingsTable.Line row) {
        String code = row.text("code");
        String title = row.text("name");
        if (code == null || title == null) {
            throw row.fault("a footprint needs a code and a name");
        }
        String aliases = row.text("aliases");
        Footprint footprint = new Footprint(
                code,
                title,
                row.text("region"),
                row.text("ods_code"),
                aliases == null
                        ? List.of()
                        : Arrays.stream(aliases.split(";"))
                                .map(String::strip)
                                .filter(a -> !a.isEmpty())
                                .toList(),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("successor"),
                row.text("contact"),
                email(row));
        if (footprint.validFrom() != null
                && footprint.validTo() != null
                && footprint.validTo().isBefore(footprint.validFrom())) {
            throw row.fault("valid_to is before valid_from");
        }
        return footprint;
    }

    private static @Nullable String email(SettingsTable.Line row) {
        String value = row.text("email");
        if (value != null && !EmailAddress.valid(value)) {
            throw row.fault("email is " + SentText.excerpt(value) + ", which is not one e-mail address");
        }
        return value;
    }

    private void checkSuccessors(List<Footprint> footprints) {
        List<String> codes = footprints.stream().map(Footprint::code).toList();
        for (Footprint footprint : footprints) {
            String successor = footprint.successor();
            if (successor != null && !codes.contains(successor)) {
                throw table.fault("gives " + SentText.excerpt(footprint.code()) + " the successor "
                        + SentText.excerpt(successor) + ", which is not a code of the list");
            }
        }
    }
}
