package org.waymark.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.intake.OwnMark;
import org.waymark.intake.TemplateHeaders;
import org.waymark.schema.Field;
import org.waymark.text.CsvCell;

/**
 * Writes a template as CSV: a header row with the columns of the workbook, between those that the workbook has on its
 * Cover sheet, and a row for each milestone that is carried forward.
 */
public final class CsvTemplate {

    private record CsvColumn(String header, Function<EarlierMilestone, String> cell) {}

    private CsvTemplate() {}

    /** Writes a template in UTF-8. The header of its last column, which is blank, is the mark. Does not flush or close {@code out}. */
    public static void write(ReturnTemplate template, OutputStream out) throws IOException {
        List<CsvColumn> columns = columns(template);
        OwnMark mark = template.mark(bytes(template, columns));
        columns.add(new CsvColumn(mark.text(), milestone -> ""));
        out.write(bytes(template, columns));
    }

    private static byte[] bytes(ReturnTemplate template, List<CsvColumn> columns) {
        StringBuilder text = new StringBuilder(line(columns.stream().map(column -> CsvCell.of(column.header()))));
        for (EarlierMilestone milestone : template.milestones()) {
            text.append(line(columns.stream().map(column -> column.cell().apply(milestone))));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<CsvColumn> columns(ReturnTemplate template) {
        TemplateLayout layout = TemplateLayout.of(template);
        List<CsvColumn> columns = new ArrayList<>();
        template.schema().fields().stream()
                .filter(field -> !template.rowFields().contains(field))
                .forEach(field -> columns.add(declared(field, template)));
        layout.identity().forEach(field -> columns.add(prefilled(field)));
        layout.monthly().forEach(field -> columns.add(prefilled(field)));
        for (Field field : layout.earlier()) {
            columns.add(new CsvColumn(
                    TemplateHeaders.earlier(field),
                    milestone -> cell(milestone.values().get(field.name()))));
        }
        layout.stable().values().forEach(group -> group.forEach(field -> columns.add(prefilled(field))));
        template.schema().headerFields().forEach(field -> columns.add(declared(field, template)));
        return columns;
    }

    private static CsvColumn prefilled(Field field) {
        return new CsvColumn(field.title(), milestone -> cell(milestone.prefilled(field)));
    }

    private static CsvColumn declared(Field field, ReturnTemplate template) {
        String value = switch (field.name()) {
            case "footprint_code" -> template.footprint().code();
            case "period" -> template.period().toString();
            case "schema_version" -> template.schema().version();
            default -> "";
        };
        return new CsvColumn(field.title(), milestone -> CsvCell.of(value));
    }

    /** A number keeps its sign; a text that a spreadsheet would take for a formula is made harmless. */
    private static String cell(@Nullable EarlierValue earlier) {
        if (earlier == null) {
            return "";
        }
        boolean plain = earlier.value() instanceof NumberValue && earlier.text().matches("[-0-9.]+");
        return plain ? earlier.text() : CsvCell.of(earlier.text());
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",", "", "\r\n"));
    }
}
