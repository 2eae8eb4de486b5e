package org.waymark.pack.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.document.WriterOptions;
import org.waymark.pack.PackFixtures;
import org.waymark.pack.archive.ArchivedPack;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackException;
import org.waymark.pack.trace.FigureTrace.Part;
import org.waymark.programme.Dimension;
import org.waymark.progress.BreakdownMeasure;
import org.waymark.progress.BurnUpPoint;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.MovementMeasure;
import org.waymark.progress.QuantileMeasure;
import org.waymark.progress.RandomReturn;
import org.waymark.progress.RateMeasure;
import org.waymark.progress.ReturnBuilder;
import org.waymark.progress.ReturnMeasures;
import org.waymark.progress.ReturnRate;
import org.waymark.progress.Spread;
import org.waymark.terminal.TextStyle;

/** Figures of packs are recounted from what the tracer finds in the data of the pack alone. */
class PackTracerTest {

    private static final int FIGURES = 1000;

    @TempDir
    private Path folder;

    private final Map<String, Workbook> workbooks = new HashMap<>();

    @AfterEach
    void closeWorkbooks() throws IOException {
        for (Workbook workbook : workbooks.values()) {
            workbook.close();
        }
    }

    @Test
    void thousandRandomFiguresOfTheSamplesCanBeRecounted() throws IOException {
        assertThat(recount(PackFixtures.samples(), 1)).isEqualTo(FIGURES);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void figuresOfRandomReturnsWithErrorsCanBeRecounted(long seed) throws IOException {
        Random random = new Random(seed);
        List<ReturnBuilder> returns = new ArrayList<>();
        for (String footprint : List.of("N1", "S1", "W1")) {
            for (String period : List.of("2026-08", "2026-09", "2026-10")) {
                if (period.equals("2026-10") || random.nextInt(4) > 0) {
                    returns.add(RandomReturn.of(random, footprint, period));
                }
            }
        }

        PackContent content = PackFixtures.content(ReturnBuilder.verdict(returns.toArray(ReturnBuilder[]::new)));

        assertThat(recount(content, seed)).isEqualTo(FIGURES);
    }

    @Test
    void cellsHoldTheValuesThatDecided() throws IOException {
        PackTracer tracer = tracer(PackFixtures.samples());
        Set<String> formats = new HashSet<>();
        for (String key : List.of("overdue", "rag", "boundaryReach", "changeStage")) {
            for (Part part : tracer.trace(measure(key), null, null).parts()) {
                for (TracedMilestone milestone : part.milestones()) {
                    TracedMilestone.Place place = Objects.requireNonNull(milestone.now());
                    TracedMilestone.Cell cell = place.cells().get(0);
                    String file = place.file();
                    if (file.endsWith(".xlsx") || file.endsWith(".xls")) {
                        formats.add(file.substring(file.lastIndexOf('.')));
                        assertThat(sent(place, cell))
                                .as(file + " " + cell.cell())
                                .isEqualTo(cell.value().replaceAll("[_-]", ""));
                    }
                }
            }
        }
        assertThat(formats).contains(".xlsx", ".xls");
    }

    @Test
    void jsonConformsToItsSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/trace.schema.json")), InputFormat.JSON);
        PackTracer tracer = tracer(PackFixtures.samples());

        List<FigureTrace> traces = new ArrayList<>();
        MeasureRegistry.all().forEach(each -> traces.add(tracer.trace(each, null, null)));
        ReturnMeasures.ALL.forEach(each -> traces.add(tracer.trace(each)));
        traces.add(tracer.trace(measure("driftDays"), YearMonth.of(2026, 9), null, null));
        traces.add(tracer.traceBurnUp(YearMonth.of(2026, 12)));
        for (FigureTrace each : traces) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            TraceFormat.JSON
                    .renderer(new WriterOptions("0.0.0", TextStyle.plain()))
                    .render(each, json);
            assertThat(schema.validate(json.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                    .as(each.description().key())
                    .isEmpty();
        }
    }

    /** The text of a cell of the workbook, as letters only. */
    private String sent(TracedMilestone.Place place, TracedMilestone.Cell cell) throws IOException {
        Workbook workbook = workbooks.get(place.file());
        if (workbook == null) {
            workbook = WorkbookFactory.create(new File(place.file()), null, true);
            workbooks.put(place.file(), workbook);
        }
        CellReference at = new CellReference(cell.cell());
        return new DataFormatter()
                .formatCellValue(
                        workbook.getSheet(place.sheet()).getRow(at.getRow()).getCell(at.getCol()))
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    private PackTracer tracer(PackContent content) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        PackFixtures.writeData(content, pack);
        return new PackTracer(ArchivedPack.open("pack", pack));
    }

    @Test
    void everyMonthOfTrendsAndBurnUpAndEveryCountOfReturnsCanBeRecounted() throws IOException {
        PackContent content = PackFixtures.samples();
        PackTracer tracer = tracer(content);
        List<Recount> all = new ArrayList<>(returns(content, tracer));
        all.addAll(trends(content, tracer));
        all.addAll(burnUp(content, tracer));

        for (Recount each : all) {
            each.run();
        }

        assertThat(all.size()).isGreaterThan(500);
        assertThat(burnUp(content, tracer).size()).isGreaterThan(30);
        assertThat(returns(content, tracer).size()).isEqualTo(7);
    }

    @Test
    void whatThePackDoesNotKeepIsSaid() throws IOException {
        PackTracer tracer = tracer(PackFixtures.samples());

        assertThatThrownBy(() -> tracer.trace(measure("levels"), YearMonth.of(2026, 8), null, null))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("only: completionRate, driftDays, dueOnTimeRate, dueRate, open, overdue, rag;");
        assertThatThrownBy(() -> tracer.trace(measure("rag"), YearMonth.of(2020, 8), null, null))
                .hasMessageMatching("The pack has no figures for 2020-08; it has the months from .* to 2026-10\\.");
        assertThatThrownBy(() -> tracer.traceBurnUp(YearMonth.of(2036, 8)))
                .hasMessageStartingWith("The pack has no figures for 2036-08; it has the months from ");
    }

    /** A figure that is read from the pack and then counted from what the tracer finds. */
    private interface Recount {
        void run() throws IOException;
    }

    private List<Recount> returns(PackContent content, PackTracer tracer) throws IOException {
        List<Recount> recounts = new ArrayList<>();
        for (CSVRecord row : PackFixtures.rows(content, "data/measures.csv")) {
            String key = row.get("measure");
            ReturnRate rate = key.equals("late") || key.equals("onTimeRate")
                    ? ReturnMeasures.ON_TIME_RATE
                    : ReturnMeasures.REPORTING_RATE;
            if (Set.of("expected", "received", "accepted", "missing", "late", "reportingRate", "onTimeRate")
                    .contains(key)) {
                recounts.add(() -> assertThat(returned(key, tracer.trace(rate)))
                        .as(key)
                        .isCloseTo(Double.parseDouble(row.get("value")), Offset.offset(1e-9)));
            }
        }
        return recounts;
    }

    private static double returned(String key, FigureTrace trace) {
        List<TracedMilestone> sent = trace.parts().stream()
                .flatMap(part -> part.milestones().stream())
                .toList();
        return switch (key) {
            case "expected" -> sent.size();
            case "received" -> sent.size() - with("state", "missing", sent);
            case "accepted", "missing" -> with("state", key, sent);
            case "late" -> with("late", "true", sent);
            default -> trace.value().number().getAsDouble();
        };
    }

    private static long with(String field, String value, List<TracedMilestone> sent) {
        return sent.stream()
                .filter(each -> each.now().cells().stream()
                        .anyMatch(cell ->
                                cell.field().equals(field) && cell.value().equals(value)))
                .count();
    }

    private List<Recount> trends(PackContent content, PackTracer tracer) throws IOException {
        List<Recount> recounts = new ArrayList<>();
        for (CSVRecord row : PackFixtures.rows(content, "data/trend.csv")) {
            if (!ReturnMeasures.has(row.get("measure"))) {
                YearMonth month = YearMonth.parse(row.get("period"));
                recounts.add(() -> agreeMonth(
                        row, tracer.trace(measure(row.get("measure")), month, dimension(row), footprint(row))));
            }
        }
        return recounts;
    }

    private List<Recount> burnUp(PackContent content, PackTracer tracer) {
        List<Recount> recounts = new ArrayList<>();
        for (BurnUpPoint point : content.progress().burnUp().points()) {
            Map<String, Integer> numbers = new HashMap<>(Map.of(
                    "planned", point.planned(), "forecast", point.forecast(), "firstPlanned", point.firstPlanned()));
            if (point.completed() != null) {
                numbers.put("completed", point.completed());
            }
            numbers.forEach((key, number) -> recounts.add(() -> assertThat(
                            part(key, tracer.traceBurnUp(point.period())).size())
                    .as("%s in %s", key, point)
                    .isEqualTo(number)));
        }
        return recounts;
    }

    private static void agreeMonth(CSVRecord figure, FigureTrace trace) {
        Double counted = counted(figure.get("key"), measure(figure.get("measure")), trace);
        if (figure.get("value").isEmpty()) {
            assertThat(counted == null || trace.n() == 0).as("%s", figure).isTrue();
        } else {
            assertThat(counted)
                    .as("%s", figure)
                    .isCloseTo(Double.parseDouble(figure.get("value")), Offset.offset(1e-9));
        }
        if (!figure.get("n").isEmpty()) {
            assertThat(trace.n()).as("%s", figure).isEqualTo(Integer.parseInt(figure.get("n")));
        }
        if (figure.get("measure").equals(MeasureRegistry.RAG.key())) {
            assertThat(trace.leftOut())
                    .as("%s", figure)
                    .allSatisfy(left -> assertThat(left.now().cells()).anyMatch(TracedMilestone.Cell::inError));
        }
    }

    private static Dimension dimension(CSVRecord row) {
        String dimension = row.get("dimension");
        return dimension.isEmpty() ? null : Dimension.valueOf(dimension.toUpperCase(Locale.ROOT));
    }

    private static String footprint(CSVRecord row) {
        return row.get("footprint").isEmpty() ? null : row.get("footprint");
    }

    /** Recounts random figures of every kind and returns their number. */
    private int recount(PackContent content, long seed) throws IOException {
        PackTracer tracer = tracer(content);
        List<Recount> figures = new ArrayList<>();
        for (CSVRecord row : PackFixtures.rows(content, "data/measures.csv")) {
            if (MeasureRegistry.all().stream().anyMatch(each -> each.key().equals(row.get("measure")))) {
                Measure<?> measure = measure(row.get("measure"));
                figures.add(() -> agree(row, measure, tracer.trace(measure, dimension(row), footprint(row))));
            }
        }
        figures.addAll(returns(content, tracer));
        figures.addAll(trends(content, tracer));
        figures.addAll(burnUp(content, tracer));
        Collections.shuffle(figures, new Random(seed));
        int recounted = 0;
        for (Recount figure : figures.subList(0, FIGURES)) {
            figure.run();
            recounted++;
        }
        return recounted;
    }

    private static void agree(CSVRecord figure, Measure<?> measure, FigureTrace trace) {
        assertThat(trace.leftOut()).as("%s", figure).hasSize(Integer.parseInt(figure.get("leftOut")));
        Double expected = figure.get("value").isEmpty() ? null : Double.valueOf(figure.get("value"));
        Double counted = counted(figure.get("key"), measure, trace);
        if (expected == null) {
            assertThat(counted == null || trace.n() == 0).as("%s", figure).isTrue();
        } else {
            assertThat(counted).as("%s", figure).isCloseTo(expected, Offset.offset(1e-9));
        }
        if (!figure.get("n").isEmpty()) {
            assertThat(trace.n()).as("%s", figure).isEqualTo(Integer.parseInt(figure.get("n")));
        }
    }

    private static Double counted(String key, Measure<?> measure, FigureTrace trace) {
        MeasureValue value = trace.value();
        if (value instanceof Spread spread) {
            return spread.numbers().get(key);
        }
        if (measure instanceof RateMeasure || measure instanceof QuantileMeasure<?>) {
            return value.number().isPresent() ? (Double) value.number().getAsDouble() : null;
        }
        Map<Boolean, String> names = Map.of(true, key.replaceFirst("\\..*", ""), false, FigureTrace.COUNTED);
        String name = names.get(measure instanceof BreakdownMeasure<?, ?> || measure instanceof MovementMeasure);
        if (name.isEmpty()) {
            return null;
        }
        Part part = part(name, trace);
        return key.endsWith(".completed") ? (double) completed(part) : (double) part.size();
    }

    private static Part part(String key, FigureTrace trace) {
        return trace.parts().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static long completed(Part part) {
        return part.milestones().stream()
                .filter(each -> each.now().cells().stream()
                        .anyMatch(cell ->
                                cell.field().equals("status") && cell.value().equals("completed")))
                .count();
    }

    private static Measure<?> measure(String key) {
        return MeasureRegistry.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
