package org.waymark.tools.samples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.waymark.schema.Field;

/**
 * The return of one footprint for one month. Most are alone in their file.
 *
 * @param file its name below {@code samples/returns}
 * @param callsItself the footprint as the sender writes it: its code, its ODS code or an alias
 * @param submittedOn ISO date, or empty when it does not say
 * @param schema the version of the schema whose columns the sender has, such as {@code 1.0.0}
 * @param lines its milestones, planted faults among them
 */
public record ReturnPlan(
        String file,
        String footprint,
        String callsItself,
        YearMonth period,
        String submittedOn,
        String signedOff,
        String schema,
        SenderFormat sender,
        List<SampleRow> lines) {

    /** Every return of the samples, as {@code returns.csv} and {@code planted.csv} define it. */
    public static List<ReturnPlan> all() throws IOException {
        List<CSVRecord> planted = table("planted.csv");
        return table("returns.csv").stream().map(row -> plan(row, planted)).toList();
    }

    /** The files of the samples: the returns that share a file are together in one plan, in the order of the table. */
    static List<ReturnPlan> files() throws IOException {
        return List.copyOf(all().stream()
                .collect(Collectors.toMap(ReturnPlan::file, Function.identity(), ReturnPlan::with, LinkedHashMap::new))
                .values());
    }

    private ReturnPlan with(ReturnPlan next) {
        List<SampleRow> both =
                Stream.concat(lines.stream(), next.lines.stream()).toList();
        return new ReturnPlan(file, footprint, callsItself, period, submittedOn, signedOff, schema, sender, both);
    }

    public static List<CSVRecord> table(String resource) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader =
                new InputStreamReader(ReturnPlan.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        }
    }

    /** The columns of the sender's version of the schema, except those that it leaves out. */
    List<Field> columnsWithout(String... left) {
        return ColumnPresentation.columnsOf(schema, left);
    }

    private static ReturnPlan plan(CSVRecord row, List<CSVRecord> planted) {
        FootprintStory story = FootprintStoryReader.read(row.get("footprint"));
        YearMonth period = YearMonth.parse(row.get("period"));
        List<CSVRecord> faults = planted.stream()
                .filter(fault -> fault.get("file").equals(row.get("file")))
                .toList();
        List<SampleRow> lines = plant(story.in(period), faults);
        lines = lines.stream()
                .map(line -> line.with("footprint_code", row.get("calls_itself"))
                        .with("submitted_on", row.get("submitted_on")))
                .toList();
        return new ReturnPlan(
                row.get("file"),
                story.code(),
                row.get("calls_itself"),
                period,
                row.get("submitted_on"),
                story.signedOff(),
                row.get("schema"),
                SenderFormat.valueOf(row.get("sender")),
                lines);
    }

    /** Plants the faults of a file in one of its returns; those of the other returns in it have other milestones. */
    private static List<SampleRow> plant(List<SampleRow> lines, List<CSVRecord> faults) {
        List<SampleRow> sent = new ArrayList<>(lines);
        for (CSVRecord fault : faults) {
            sent.replaceAll(line -> line.get("milestone_id").equals(fault.get("milestone"))
                    ? line.with(fault.get("field"), fault.get("value"))
                    : line);
        }
        return sent;
    }
}
