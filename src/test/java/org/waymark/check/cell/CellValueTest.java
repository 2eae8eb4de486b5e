package org.waymark.check.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.BooleanValue;
import org.waymark.check.cell.CellValue.DateTimeValue;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.Kind;
import org.waymark.check.cell.CellValue.ListValue;
import org.waymark.check.cell.CellValue.MonthValue;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.check.cell.CellValue.OrderedValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.cell.CellValue.TimeValue;
import org.waymark.check.cell.CellValue.YearValue;

class CellValueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    /** Two different values of each kind, the lesser first; one of each kind of absent value. */
    private static final Map<Kind, List<CellValue>> VALUES = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.BLANK, List.of(AbsentValue.BLANK)),
            Map.entry(Kind.UNREADABLE, List.of(AbsentValue.UNREADABLE)),
            Map.entry(Kind.TEXT, List.of(new TextValue("10"), new TextValue("9"))),
            Map.entry(Kind.NUMBER, List.of(number("-0.5"), number("1E+2"))),
            Map.entry(Kind.DATE, List.of(new DateValue(DAY), new DateValue(DAY.plusDays(1)))),
            Map.entry(Kind.MONTH, List.of(month(9), month(10))),
            Map.entry(Kind.YEAR, List.of(new YearValue(Year.of(1999)), new YearValue(Year.of(2026)))),
            Map.entry(Kind.TIME, List.of(new TimeValue(LocalTime.of(9, 0)), new TimeValue(LocalTime.of(23, 59, 1)))),
            Map.entry(Kind.DATE_TIME, List.of(moment(9), moment(10))),
            Map.entry(Kind.BOOLEAN, List.of(new BooleanValue(false), new BooleanValue(true))),
            Map.entry(
                    Kind.LIST,
                    List.of(
                            new ListValue(List.of("Northgate; Council", "", "Hospice")),
                            new ListValue(List.of("a"))))));

    @ParameterizedTest
    @EnumSource
    void valueIsReadBackFromItsStoredText(Kind kind) {
        assertThat(VALUES.get(kind)).isNotEmpty().allSatisfy(value -> {
            assertThat(value.kind()).isEqualTo(kind);
            assertThat(kind.parse(value.stored())).isEqualTo(value).hasSameHashCodeAs(value);
        });
    }

    @Test
    void valuesOfDifferentKindsOrContentsDiffer() {
        List<CellValue> all = VALUES.values().stream().flatMap(List::stream).toList();

        assertThat(all).doesNotHaveDuplicates().hasSize(2 * Kind.values().length - 2);
        assertThat(new TextValue("5")).isNotEqualTo(number("5"));
    }

    @ParameterizedTest
    @EnumSource
    void onlyTwoKindsAreAbsent(Kind kind) {
        boolean absent = kind == Kind.BLANK || kind == Kind.UNREADABLE;

        assertThat(kind.isPresent()).isNotEqualTo(absent);
        assertThat(VALUES.get(kind)).allSatisfy(value -> {
            assertThat(value.isPresent()).isNotEqualTo(absent);
            assertThat(value.isBlank()).isEqualTo(kind == Kind.BLANK);
            assertThat(value.isUnreadable()).isEqualTo(kind == Kind.UNREADABLE);
            assertThat(value.text().isEmpty()).isEqualTo(absent);
        });
    }

    @Test
    void everyKindButListsIsComparedByContent() {
        List<OrderedValue> lesser = VALUES.values().stream()
                .map(values -> values.get(0))
                .filter(OrderedValue.class::isInstance)
                .map(OrderedValue.class::cast)
                .toList();

        assertThat(lesser).hasSize(Kind.values().length - 3).allSatisfy(value -> {
            CellValue greater = VALUES.get(value.kind()).get(1);
            assertThat(value.compareTo(greater)).isNegative();
            assertThat(((OrderedValue) greater).compareTo(value)).isPositive();
            assertThat(value.compareTo(value)).isZero();
        });
        assertThatThrownBy(() -> number("1").compareTo(new DateValue(DAY))).isInstanceOf(ClassCastException.class);
    }

    @Test
    void textIsTheFormInWhichReturnsAreWritten() {
        assertThat(Arrays.asList(number("1E+2"), number("5.50"), month(9), moment(9), new BooleanValue(true)))
                .extracting(CellValue::text)
                .containsExactly("100", "5.5", "2026-09", "2026-10-31T09:00", "true");
        assertThat(new ListValue(List.of("Northgate", "Hospice")).text()).isEqualTo("Northgate; Hospice");
    }

    @Test
    void numbersWithAndWithoutTrailingZerosAreEqual() {
        assertThat(number("5.00")).isEqualTo(number("5")).hasSameHashCodeAs(number("5"));
        assertThat(number("500")).isEqualTo(number("5E+2"));
    }

    @Test
    void dateExceedsALimitAfterTheSlackOnly() {
        DateValue limit = new DateValue(DAY);

        assertThat(new DateValue(DAY.plusDays(3)).exceeds(limit, 3)).isFalse();
        assertThat(new DateValue(DAY.plusDays(4)).exceeds(limit, 3)).isTrue();
        assertThat(limit.exceeds(limit, 0)).isFalse();
    }

    @Test
    void numberExceedsALesserNumberWhateverTheSlack() {
        assertThat(number("5.1").exceeds(number("5"), 3)).isTrue();
        assertThat(number("5").exceeds(number("5.0"), 0)).isFalse();
    }

    @Test
    void valueDoesNotExceedOneOfAnotherKind() {
        assertThat(number("5").exceeds(AbsentValue.BLANK, 0)).isFalse();
        assertThat(new DateValue(DAY).exceeds(month(9), 0)).isFalse();
        assertThat(new TextValue("b").exceeds(new TextValue("a"), 0)).isFalse();
    }

    @Test
    void listHasAnItem() {
        List<String> none = List.of();

        assertThatThrownBy(() -> new ListValue(none)).isInstanceOf(IllegalArgumentException.class);
    }

    private static NumberValue number(String number) {
        return new NumberValue(new BigDecimal(number));
    }

    private static MonthValue month(int month) {
        return new MonthValue(YearMonth.of(2026, month));
    }

    private static DateTimeValue moment(int hour) {
        return new DateTimeValue(LocalDateTime.of(2026, 10, 31, hour, 0));
    }
}
