package org.waymark.template.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.waymark.check.rule.CellNames;
import org.waymark.check.rule.RowCondition;
import org.waymark.schema.Field;
import org.waymark.schema.FieldGroup;
import org.waymark.schema.Schema;
import org.waymark.template.ReturnTemplate;
import org.waymark.template.TemplateLayout;

/**
 * The milestone table and its place on its sheet: the header is row 1, the first column is A.
 *
 * @param columns the columns of fields in order
 * @param identity the number of columns at the left that identify a milestone
 * @param earlier the columns with the values of the earlier return
 * @param groups the groups of columns that can be folded away
 * @param rolled the number of prefilled rows below the header
 */
record TemplateTable(
        List<TemplateColumn> columns, int identity, List<EarlierColumn> earlier, List<ColumnGroup> groups, int rolled) {

    static final String SHEET = "Milestones";

    /** The least number of rows. */
    private static final int ROWS = 60;

    /** The number of spare rows below the prefilled ones. */
    private static final int SPARE = 30;

    /** The first row below the header, counted from 1. */
    static final int FIRST = 2;

    static TemplateTable of(ReturnTemplate template) {
        TemplateLayout layout = TemplateLayout.of(template);
        List<TemplateColumn> columns = new ArrayList<>();
        List<EarlierColumn> earlier = new ArrayList<>();
        List<ColumnGroup> groups = new ArrayList<>();
        int next = 0;
        for (Field field : layout.identity()) {
            columns.add(column(next++, field, template.schema()));
        }
        for (Field field : layout.monthly()) {
            columns.add(column(next++, field, template.schema()));
        }
        for (Field field : layout.earlier()) {
            earlier.add(new EarlierColumn(next++, field));
        }
        for (Map.Entry<FieldGroup, List<Field>> group : layout.stable().entrySet()) {
            int heading = next++;
            List<TemplateColumn> members = new ArrayList<>();
            for (Field field : group.getValue()) {
                members.add(column(next++, field, template.schema()));
            }
            groups.add(new ColumnGroup(heading, group.getKey(), List.copyOf(members)));
            columns.addAll(members);
        }
        return new TemplateTable(
                List.copyOf(columns),
                layout.identity().size(),
                List.copyOf(earlier),
                List.copyOf(groups),
                template.milestones().size());
    }

    private static TemplateColumn column(int index, Field field, Schema schema) {
        return new TemplateColumn(
                index, schema.position(field.name()).orElseThrow(), field, FieldHelp.required(field, schema));
    }

    /** The number of columns of all kinds. */
    int width() {
        return columns.size() + earlier.size() + groups.size();
    }

    /** The condition that a row has a value in any field. */
    RowCondition used() {
        return RowCondition.any(columns.stream().map(TemplateColumn::isFilled).toList());
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

    /** All cells of a column below its header. The index is counted from 0. */
    CellRangeAddress range(int index) {
        return new CellRangeAddress(FIRST - 1, last() - 1, index, index);
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
