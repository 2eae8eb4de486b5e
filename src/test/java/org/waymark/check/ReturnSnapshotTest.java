package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.BooleanValue;
import org.waymark.check.cell.CellValue.DateTimeValue;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.ListValue;
import org.waymark.check.cell.CellValue.MonthValue;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.cell.CellValue.TimeValue;
import org.waymark.check.cell.CellValue.YearValue;
import org.waymark.intake.TableHead;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import org.waymark.sorting.TemporaryStorage;

/** More rows than are kept in memory. */
class ReturnSnapshotTest {

    private static final int MANY = 5_000;
    private static final CellValue[] OF_EVERY_KIND = {
        AbsentValue.BLANK,
        AbsentValue.UNREADABLE,
        new TextValue("“on track”"),
        new NumberValue(new BigDecimal("1E+2")),
        new NumberValue(new BigDecimal("-0.5")),
        new DateValue(LocalDate.of(2026, 2, 28)),
        new MonthValue(YearMonth.of(2026, 10)),
        new YearValue(Year.of(1999)),
        new TimeValue(LocalTime.of(23, 59)),
        new DateTimeValue(LocalDateTime.of(2026, 1, 2, 3, 4, 5)),
        new BooleanValue(true),
        new BooleanValue(false),
        new ListValue(List.of("Northgate Council", "Hospice; Marrowfield", "")),
        new ListValue(List.of("Carers")),
    };

    private final Schema schema = SchemaSource.builtIn();
    private final CheckPlan plan = CheckPlan.compile(schema, GoodReturn.footprints(), null, Map.of(), Set.of());
    private final List<Integer> columns = Collections.nCopies(schema.columns().size(), 1);
    private final MilestoneTable first =
            new MilestoneTable(plan, new TableHead("a.xlsx", "One", 1, columns, schema), 0);
    private final MilestoneTable second =
            new MilestoneTable(plan, new TableHead("a.xlsx", "Two", 1, columns, schema), 1);

    @Test
    void rowsAreSortedById() {
        ReturnSnapshot remembered = remembered();
        ReturnSnapshot.Walk walk = remembered.walk();

        for (int i = 0; i < MANY; i++) {
            assertThat(walk.next()).extracting(RowSnapshot::id).isEqualTo(id(i));
        }
        assertThat(walk.next()).isNull();
    }

    @Test
    void rowsAreFoundById() {
        ReturnSnapshot.Walk walk = remembered().walk();

        assertThat(walk.find("A")).isNull();
        for (int i = 0; i < MANY; i += 3) {
            assertThat(walk.find(id(i) + "x")).isNull();
            assertThat(walk.find(id(i + 1))).extracting(RowSnapshot::id).isEqualTo(id(i + 1));
        }
        assertThat(walk.find("Z")).isNull();
    }

    @Test
    void rowsKeepTheirValues() {
        ReturnSnapshot.Walk walk = remembered().walk();

        for (int i = 0; i < MANY; i++) {
            RowSnapshot row = walk.next();
            assertThat(row).isNotNull();
            assertThat(row.place()).isEqualTo((i % 2 == 0 ? first : second).place(i));
            assertThat(row.digest()).isEqualTo(digest(i));
            for (int place = 0; place < OF_EVERY_KIND.length; place++) {
                assertThat(row.value(place)).isEqualTo(OF_EVERY_KIND[place]);
                assertThat(row.sent(place)).isEqualTo(sent(i, place));
            }
        }
    }

    @Test
    void theRowsHaveValuesOfEveryKind() {
        assertThat(OF_EVERY_KIND).extracting(CellValue::kind).contains(CellValue.Kind.values());
    }

    /** Every row, followed by every third row again, a duplicate with the same id. */
    private ReturnSnapshot remembered() {
        List<RowSnapshot> rows = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            @Nullable String[] texts = new @Nullable String[OF_EVERY_KIND.length];
            int row = i;
            Arrays.setAll(texts, place -> sent(row, place));
            rows.add(new RowSnapshot(i % 2 == 0 ? first : second, i, id(i), OF_EVERY_KIND, texts, digest(i)));
        }
        Collections.shuffle(rows, new Random(5));
        ReturnSnapshot remembered = new ReturnSnapshot(new TemporaryStorage());
        rows.forEach(remembered::add);
        for (int i = 0; i < MANY; i += 3) {
            remembered.add(new RowSnapshot(
                    first, MANY + i, id(i), OF_EVERY_KIND, new @Nullable String[OF_EVERY_KIND.length], 0));
        }
        remembered.end();
        return remembered;
    }

    private static String id(int i) {
        return "M-%05d".formatted(i);
    }

    private static long digest(int i) {
        return i * 0x9E3779B97F4A7C15L;
    }

    private static @Nullable String sent(int row, int place) {
        return row % 5 == place ? "as sent " + row : null;
    }
}
