package org.waymark.template.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.waymark.check.rule.CellNames;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.template.KeptFields;
import org.waymark.template.ReturnTemplate;

/**
 * The milestone table and its place on its sheet: the header is row 1, the first column is A.
 *
 * @param columns the columns in order
 * @param kept the columns whose values are carried over from the earlier return
 * @param rolled the number of prefilled rows below the header
 */
record TemplateTable(List<TemplateColumn> columns, List<TemplateColumn> kept, int rolled) {

    static final String SHEET = "Milestones";

    /** The least number of rows, and the number of spare rows below the prefilled ones. */
    private static final int ROWS = 60;

    private static final int SPARE = 30;

    /** The first row below the header, counted from 1. */
    static final int FIRST = 2;

    static TemplateTable of(ReturnTemplate template) {
        List<Field> fields = template.rowFields();
        List<TemplateColumn> columns = IntStream.range(0, fields.size())
                .mapToObj(index -> column(index, fields.get(index), template.schema()))
                .toList();
        var kept = KeptFields.of(template.schema());
        return new TemplateTable(
                columns,
                columns.stream()
                        .filter(each -> kept.contains(each.field().name()))
                        .toList(),
                template.milestones().size());
    }

    private static TemplateColumn column(int index, Field field, Schema schema) {
        return new TemplateColumn(index, schema.position(field.name()).orElseThrow(), field);
    }

    int last() {
        return FIRST - 1 + Math.max(ROWS, rolled + SPARE);
    }

    Optional<TemplateColumn> column(String field) {
        return columns.stream()
                .filter(each -> each.field().name().equals(field))
                .findFirst();
    }

    /** The column of a field's position in the schema. */
    Optional<TemplateColumn> at(int position) {
        return columns.stream().filter(each -> each.position() == position).findFirst();
    }

    private String letters(int position) {
        return at(position).orElseThrow().letters();
    }

    CellRangeAddress range(TemplateColumn column) {
        return new CellRangeAddress(FIRST - 1, last() - 1, column.index(), column.index());
    }

    /** The names of cells for formulas in, or relative to, the first row below the header. */
    CellNames firstRow() {
        return new CellNames() {
            @Override
            public String of(int column) {
                return "$" + letters(column) + FIRST;
            }

            @Override
            public String all(int column) {
                return "$" + letters(column) + "$" + FIRST + ":$" + letters(column) + "$" + last();
            }
        };
    }

    /** The names of cells for formulas on other sheets that work on all rows at once. */
    CellNames allRows() {
        return new CellNames() {
            @Override
            public String of(int column) {
                return SHEET + "!$" + letters(column) + "$" + FIRST + ":$" + letters(column) + "$" + last();
            }

            @Override
            public String all(int column) {
                return of(column);
            }
        };
    }
}
