package org.waymark.template.workbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellReaders;
import org.waymark.check.rule.RowCondition;
import org.waymark.check.rule.RowCondition.Longer;
import org.waymark.check.rule.RuleCondition;
import org.waymark.check.rule.RuleKinds;
import org.waymark.check.rule.RuleWorksheet;
import org.waymark.check.rule.WorksheetCheck;
import org.waymark.programme.Programme;
import org.waymark.schema.FieldType;
import org.waymark.schema.Rule;
import org.waymark.template.ReturnTemplate;

/**
 * The rules that formulas in the workbook can check, in the order of the schema: the lengths of fields, then rules. Other rules
 * are checked only when the return is read.
 *
 * @param all all of these rules, including those that the programme has switched off
 * @param raised the rules that the programme checks
 */
record RuleAlerts(List<CellAlert> all, List<CellAlert> raised) {

    /** Selects the rules for a template. */
    static RuleAlerts of(TemplateTable table, ReturnTemplate template) {
        Programme programme = template.programme();
        List<CellAlert> all = new ArrayList<>();
        for (TemplateColumn column : table.columns()) {
            Integer most = column.field().constraints().maxLength();
            if (most != null && column.field().type() == FieldType.STRING) {
                RowCondition longer = new Longer(column.position(), column.field(), most, Longer.Unit.CHARACTERS);
                all.add(alert(
                        Codes.TOO_LONG,
                        column,
                        WorksheetCheck.wrong(column.position(), RuleCondition.ALWAYS, longer),
                        programme));
            }
        }
        List<CellReader> readers = CellReaders.of(template.schema());
        RuleWorksheet sheet = worksheet(table, template);
        for (Rule rule : template.schema().rules()) {
            RuleKinds.inWorksheet(rule, template.schema(), readers, sheet)
                    .ifPresent(check -> table.at(check.column())
                            .ifPresent(column -> all.add(alert(rule.code(), column, check, programme))));
        }
        return new RuleAlerts(
                List.copyOf(all),
                all.stream()
                        .filter(alert -> !programme.off().contains(alert.code()))
                        .toList());
    }

    /** The most words allowed in a column on every row; empty when there is no such limit. */
    Optional<Integer> mostWords(TemplateColumn column) {
        return wordLimits(column)
                .filter(check -> check.when().isAlways())
                .map(check -> ((Longer) check.broken()).most())
                .findFirst();
    }

    /** Whether the words of a column are limited on some rows at least. */
    boolean limitsWords(TemplateColumn column) {
        return wordLimits(column).findAny().isPresent();
    }

    private Stream<WorksheetCheck> wordLimits(TemplateColumn column) {
        return all.stream()
                .map(CellAlert::check)
                .filter(check -> check.column() == column.position()
                        && check.broken() instanceof Longer longer
                        && longer.unit() == Longer.Unit.WORDS);
    }

    private static CellAlert alert(Code code, TemplateColumn column, WorksheetCheck check, Programme programme) {
        return new CellAlert(code.id(), programme.severities().getOrDefault(code.id(), code.severity()), column, check);
    }

    private static RuleWorksheet worksheet(TemplateTable table, ReturnTemplate template) {
        OptionalInt period = template.schema().position("period");
        return new RuleWorksheet() {
            @Override
            public boolean has(int column) {
                return table.at(column).isPresent();
            }

            @Override
            public Optional<YearMonth> month(int column) {
                return period.equals(OptionalInt.of(column)) ? Optional.of(template.period()) : Optional.empty();
            }
        };
    }
}
