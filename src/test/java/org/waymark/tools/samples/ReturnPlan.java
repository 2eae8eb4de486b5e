package org.waymark.tools.samples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One file that one footprint sends for one month.
 *
 * @param file its name below {@code samples/returns}
 * @param callsItself the footprint as the sender writes it: its code, its ODS code or an alias
 * @param submittedOn ISO date, or empty when it does not say
 * @param lines its milestones, planted faults among them
 */
public record ReturnPlan(
        String file,
        String footprint,
        String callsItself,
        YearMonth period,
        String submittedOn,
        String signedOff,
        SenderFormat sender,
        List<SampleRow> lines) {

    /** Every return of the samples, as {@code returns.csv} and {@code planted.csv} define it. */
    public static List<ReturnPlan> all() throws IOException {
        List<CSVRecord> planted = table("planted.csv");
        return table("returns.csv").stream().map(row -> plan(row, planted)).toList();
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
                SenderFormat.valueOf(row.get("sender")),
                lines);
    }

    private static List<SampleRow> plant(List<SampleRow> lines, List<CSVRecord> faults) {
        List<SampleRow> sent = new ArrayList<>(lines);
        for (CSVRecord fault : faults) {
            SampleRow sound = sent.stream()
                    .filter(line -> line.get("milestone_id").equals(fault.get("milestone")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such milestone: " + fault));
            sent.set(sent.indexOf(sound), sound.with(fault.get("field"), fault.get("value")));
        }
        return sent;
    }
}
