package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.programme.Dimension;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;

/** Northgate's return for October: an open milestone under each dimension, with some cells changed. */
final class NorthgateReturn {

    private static final Schema SCHEMA = SchemaSource.builtIn();

    private NorthgateReturn() {}

    /** @param changes the changed cells, by milestone and field */
    static void write(Path folder, Map<String, Map<String, String>> changes) throws IOException {
        StringBuilder text = new StringBuilder(
                SCHEMA.fields().stream().map(Field::title).collect(Collectors.joining(",", "", "\n")));
        for (Dimension dimension : Dimension.values()) {
            String id = "M-" + (dimension.ordinal() + 1);
            Map<String, String> changed = changes.getOrDefault(id, Map.of());
            text.append(SCHEMA.fields().stream()
                    .map(field -> changed.getOrDefault(field.name(), usual(field, id, dimension)))
                    .map(value -> value.contains(",") ? '"' + value + '"' : value)
                    .collect(Collectors.joining(",", "", "\n")));
        }
        Files.createDirectories(folder.resolve("returns"));
        Files.writeString(folder.resolve("returns/F01_2026-10.csv"), text, StandardCharsets.UTF_8);
    }

    private static String usual(Field field, String id, Dimension dimension) {
        return switch (field.name()) {
            case "footprint_code" -> "F01";
            case "period" -> "2026-10";
            case "milestone_id" -> id;
            case "dimension" -> dimension.id();
            case "baseline_date" -> "2026-12-15";
            case "forecast_date" -> "2026-12-18";
            case "narrative" -> "October's story of " + id;
            case "secondary_dimension",
                    "ceded_to",
                    "actual_date",
                    "rebaseline_ref",
                    "delay_reason",
                    "sustained",
                    "sustained_checked_on" -> "";
            default -> field.example();
        };
    }
}
