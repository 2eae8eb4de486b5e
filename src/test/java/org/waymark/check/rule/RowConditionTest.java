package org.waymark.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.schema.Field;
import org.waymark.schema.SchemaSource;

/**
 * A condition as a formula and in words. What the formulas give in a spreadsheet is the subject of {@code
 * WorkbookFormulasTest}.
 */
class RowConditionTest {

    private static final List<Field> FIELDS = SchemaSource.builtIn().fields();

    private static final CellNames CELLS = new CellNames() {
        @Override
        public String of(int column) {
            return name(column);
        }

        @Override
        public String all(int column) {
            return "all of " + name(column);
        }
    };

    static Stream<Arguments> conditions() {
        int status = column("status");
        int percent = column("percent_complete");
        int title = column("title");
        RowCondition filled = new ValueTest.Filled(title, FIELDS.get(title));
        RowCondition finished = oneOf(false, "completed");
        return Stream.of(
                arguments(
                        finished,
                        "(0+(status=\"completed\")+(status=\"complete\")+(status=\"done\")>0)",
                        "Status is Completed"),
                arguments(
                        oneOf(true, "completed"),
                        "((status<>\"\")*(0+(status=\"completed\")+(status=\"complete\")+(status=\"done\")=0))",
                        "Status is not Completed"),
                arguments(
                        new ValueTest.OneOf(
                                percent, FIELDS.get(percent), List.of(new NumberValue(BigDecimal.valueOf(100))), false),
                        "(0+(percent_complete=100)>0)",
                        "Percent complete is 100"),
                arguments(filled, "(title<>\"\")", "Title is filled in"),
                arguments(
                        new RowCondition.Same(title, FIELDS.get(title), status, FIELDS.get(status)),
                        "((title<>\"\")*(title=status))",
                        "Title is the same as Status"),
                arguments(
                        after(0),
                        "(ISNUMBER(actual_date)*ISNUMBER(DATE(2026,10,31))*(actual_date>DATE(2026,10,31)))",
                        "Actual date is after 31 October 2026"),
                arguments(
                        after(7),
                        "(ISNUMBER(actual_date)*ISNUMBER(DATE(2026,10,31))*(actual_date>DATE(2026,10,31)+7))",
                        "Actual date is after 31 October 2026"),
                arguments(
                        new RowCondition.Repeated(title, FIELDS.get(title)),
                        "((title<>\"\")*(COUNTIF(all of title,title)>1))",
                        "Title is also on another row"),
                arguments(
                        new RowCondition.Longer(title, FIELDS.get(title), 9, RowCondition.Longer.Unit.WORDS),
                        "(LEN(TRIM(title))-LEN(SUBSTITUTE(TRIM(title),\" \",\"\"))+1>9)",
                        "Title has more than 9 words"),
                arguments(
                        new RowCondition.Longer(title, FIELDS.get(title), 120, RowCondition.Longer.Unit.CHARACTERS),
                        "(LEN(title)>120)",
                        "Title has more than 120 characters"),
                arguments(
                        RowCondition.all(List.of(filled, after(0))),
                        "((title<>\"\")*" + after(0).formula(CELLS) + ")",
                        "Title is filled in and Actual date is after 31 October 2026"),
                arguments(
                        RowCondition.any(List.of(filled, after(0))),
                        "((0+(title<>\"\")+" + after(0).formula(CELLS) + ")>0)",
                        "Title is filled in or Actual date is after 31 October 2026"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("conditions")
    void conditionIsWrittenAsAFormulaAndInWords(RowCondition condition, String formula, String words) {
        assertThat(condition.formula(CELLS)).isEqualTo(formula);
        assertThat(condition.words()).isEqualTo(words);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("conditions")
    void conditionFitsAWorksheetThatHasItsColumns(RowCondition condition, String formula, String words) {
        Set<Integer> columns =
                Set.of(column("status"), column("percent_complete"), column("title"), column("actual_date"));
        assertThat(condition.fits(sheet(columns))).isTrue();
        assertThat(condition.fits(sheet(Set.of()))).isFalse();
    }

    @Test
    void blankIsWrittenWithThePlaceholdersThatCountAsBlank() {
        int narrative = column("narrative");
        int actual = column("actual_date");
        assertThat(new ValueTest.Blank(narrative, FIELDS.get(narrative), true).formula(CELLS))
                .startsWith("(0+(narrative=\"\")+ISNUMBER(FIND(\"|\"&LOWER(TRIM(narrative))&\"|\",\"|")
                .contains("|tbc|")
                .endsWith("))>0)");
        assertThat(new ValueTest.Blank(narrative, FIELDS.get(narrative), false).formula(CELLS))
                .startsWith("((narrative<>\"\")*ISERROR(FIND(");
        assertThat(new ValueTest.Blank(actual, FIELDS.get(actual), true).formula(CELLS))
                .isEqualTo("(actual_date=\"\")");
        assertThat(new ValueTest.Blank(actual, FIELDS.get(actual), false).formula(CELLS))
                .isEqualTo("(actual_date<>\"\")");
        assertThat(new ValueTest.Blank(actual, FIELDS.get(actual), false).words())
                .isEqualTo("Actual date is given");
    }

    @Test
    void textInAFormulaHasItsQuotationMarksDoubled() {
        assertThat(CellNames.literal("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
    }

    private static RowCondition oneOf(boolean negated, String value) {
        int status = column("status");
        return new ValueTest.OneOf(status, FIELDS.get(status), List.of(new TextValue(value)), negated);
    }

    private static RowCondition after(int slackDays) {
        int actual = column("actual_date");
        return new RowCondition.After(
                new RowCondition.Bound.OfCell(actual, FIELDS.get(actual)),
                new RowCondition.Bound.OfDay(LocalDate.of(2026, 10, 31)),
                slackDays);
    }

    private static RuleWorksheet sheet(Set<Integer> columns) {
        return new RuleWorksheet() {
            @Override
            public boolean has(int column) {
                return columns.contains(column);
            }

            @Override
            public Optional<YearMonth> month(int column) {
                return Optional.empty();
            }
        };
    }

    private static String name(int column) {
        return FIELDS.get(column).name();
    }

    private static int column(String name) {
        for (int i = 0; i < FIELDS.size(); i++) {
            if (FIELDS.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
