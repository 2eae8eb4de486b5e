package org.waymark.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.CsvCell;

/**
 * Writes a template as CSV: a header row with every column, including those of the Cover sheet, and a row for each
 * milestone that is carried forward.
 */
public final class CsvTemplate {

    private CsvTemplate() {}

    /** Writes a template in UTF-8. Does not flush or close {@code out}. */
    public static void write(ReturnTemplate template, OutputStream out) throws IOException {
        List<Field> columns = template.schema().columns();
        StringBuilder text =
                new StringBuilder(line(columns.stream().map(Field::title).toList()));
        for (EarlierMilestone milestone : template.milestones()) {
            text.append(line(columns.stream()
                    .map(field -> value(field, milestone, template))
                    .toList()));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String value(Field field, EarlierMilestone milestone, ReturnTemplate template) {
        return switch (field.name()) {
            case "footprint_code" -> template.footprint().code();
            case "period" -> template.period().toString();
            case "schema_version" -> template.schema().version();
            default -> {
                Object kept = milestone.kept().get(field.name());
                yield kept == null ? "" : MessagePhrases.label(field, kept);
            }
        };
    }

    private static String line(List<String> values) {
        return values.stream().map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n"));
    }
}
