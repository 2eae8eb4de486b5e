package org.waymark.template.workbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellReaders;
import org.waymark.check.rule.Condition;
import org.waymark.check.rule.RowCondition;
import org.waymark.check.rule.RowCondition.Longer;
import org.waymark.check.rule.RuleKinds;
import org.waymark.check.rule.Worksheet;
import org.waymark.check.rule.WorksheetCheck;
import org.waymark.programme.Programme;
import org.waymark.schema.FieldType;
import org.waymark.schema.Rule;
import org.waymark.template.Template;

/**
 * The rules that formulas in the workbook can watch, in the order of the schema: limits of fields, then rules. All other
 * rules are checked only when the return is read.
 *
 * @param all including those that the programme has switched off
 * @param raised those that the programme checks
 */
record Alerts(List<Alert> all, List<Alert> raised) {

    /** The rules for one template. */
    static Alerts of(MilestoneTable table, Template template) {
        Programme programme = template.programme();
        List<Alert> all = new ArrayList<>();
        for (Column column : table.columns()) {
            Integer most = column.field().constraints().maxLength();
            if (most != null && column.field().type() == FieldType.STRING) {
                RowCondition longer = new Longer(column.position(), column.field(), most, Longer.Unit.CHARACTERS);
                all.add(alert(
                        Codes.TOO_LONG,
                        column,
                        WorksheetCheck.wrong(column.position(), Condition.ALWAYS, longer),
                        programme));
            }
        }
        List<CellReader> readers = CellReaders.of(template.schema());
        Worksheet sheet = worksheet(table, template);
        for (Rule rule : template.schema().rules()) {
            RuleKinds.inWorksheet(rule, template.schema(), readers, sheet)
                    .ifPresent(check -> table.at(check.column())
                            .ifPresent(column -> all.add(alert(rule.code(), column, check, programme))));
        }
        return new Alerts(
                List.copyOf(all),
                all.stream()
                        .filter(alert -> !programme.off().contains(alert.code()))
                        .toList());
    }

    /** The most words that a column may have on any row; empty where its words are not limited. */
    Optional<Integer> mostWords(Column column) {
        return limitsOfWords(column)
                .filter(check -> check.when().isAlways())
                .map(check -> ((Longer) check.broken()).most())
                .findFirst();
    }

    /** Whether the words of a column are limited, on some rows at least. */
    boolean limitsWords(Column column) {
        return limitsOfWords(column).findAny().isPresent();
    }

    private Stream<WorksheetCheck> limitsOfWords(Column column) {
        return all.stream()
                .map(Alert::check)
                .filter(check -> check.column() == column.position()
                        && check.broken() instanceof Longer longer
                        && longer.unit() == Longer.Unit.WORDS);
    }

    private static Alert alert(Code code, Column column, WorksheetCheck check, Programme programme) {
        return new Alert(code.id(), programme.severities().getOrDefault(code.id(), code.severity()), column, check);
    }

    private static Worksheet worksheet(MilestoneTable table, Template template) {
        int period = template.schema().position("period").orElse(-1);
        return new Worksheet() {
            @Override
            public boolean has(int column) {
                return table.at(column).isPresent();
            }

            @Override
            public Optional<YearMonth> month(int column) {
                return column == period ? Optional.of(template.period()) : Optional.empty();
            }
        };
    }
}
