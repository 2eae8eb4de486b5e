package org.waymark.pack.trace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.waymark.check.MilestoneField;
import org.waymark.pack.content.PackFiles;
import org.waymark.pack.trace.FigureTrace.Part;
import org.waymark.programme.Status;

/** Finds the milestones behind a month of the burn-up, which {@link org.waymark.progress.BurnUpPoint} defines. */
final class BurnUpTracer {

    private static final String NOT_STOPPED = "notStopped";

    private final YearMonth period;
    private final TracePlaces places;
    private final List<CSVRecord> milestones;
    private final Map<String, String> firstBaselines = new HashMap<>();

    /** @param history the rows of {@code data/history.csv}, the earliest month first */
    BurnUpTracer(YearMonth period, TracePlaces places, List<CSVRecord> milestones, List<CSVRecord> history) {
        this.period = period;
        this.places = places;
        this.milestones = milestones.stream()
                .filter(row -> TracePlaces.words(row.get(PackFiles.COUNTED_IN)).contains(NOT_STOPPED))
                .toList();
        for (CSVRecord row : history) {
            String baseline = row.get(MilestoneField.BASELINE_DATE.key());
            if (!row.get("id").isEmpty() && !baseline.isEmpty()) {
                firstBaselines.putIfAbsent(TracePlaces.key(row), baseline);
            }
        }
    }

    /** The milestones of a month, by the number that counts them; none are completed after the month of the pack. */
    List<Part> parts(YearMonth month) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(
                "planned",
                "Planned by the end of the month",
                month,
                BurnUpTracer::planned,
                MilestoneField.BASELINE_DATE));
        if (!month.isAfter(period)) {
            parts.add(part(
                    "completed",
                    "Completed by the end of the month",
                    month,
                    this::completed,
                    MilestoneField.STATUS,
                    MilestoneField.ACTUAL_DATE));
        }
        parts.add(part(
                "forecast",
                "Completed, or forecast to be, by the end of the month",
                month,
                this::forecast,
                MilestoneField.STATUS,
                MilestoneField.ACTUAL_DATE,
                MilestoneField.FORECAST_DATE));
        parts.add(part(
                "firstPlanned",
                "Planned by the end of the month in its first report",
                month,
                this::firstPlanned,
                MilestoneField.BASELINE_DATE));
        return parts;
    }

    private Part part(
            String key,
            String title,
            YearMonth month,
            Function<CSVRecord, @Nullable YearMonth> when,
            MilestoneField<?>... fields) {
        List<TracedMilestone> found = new ArrayList<>();
        for (CSVRecord row : milestones) {
            YearMonth reached = when.apply(row);
            if (reached != null && !reached.isAfter(month)) {
                found.add(places.milestone(row, null, List.of(fields), null));
            }
        }
        return new Part(key, title, found);
    }

    private static @Nullable YearMonth planned(CSVRecord row) {
        return month(row.get(MilestoneField.BASELINE_DATE.key()));
    }

    private @Nullable YearMonth completed(CSVRecord row) {
        if (!isCompleted(row)) {
            return null;
        }
        YearMonth actual = month(row.get(MilestoneField.ACTUAL_DATE.key()));
        return actual == null ? period : actual;
    }

    private @Nullable YearMonth forecast(CSVRecord row) {
        return isCompleted(row) ? completed(row) : month(row.get(MilestoneField.FORECAST_DATE.key()));
    }

    private @Nullable YearMonth firstPlanned(CSVRecord row) {
        String first = row.get("id").isEmpty() ? null : firstBaselines.get(TracePlaces.key(row));
        return month(first == null ? row.get(MilestoneField.BASELINE_DATE.key()) : first);
    }

    private static boolean isCompleted(CSVRecord row) {
        return row.get(MilestoneField.STATUS.key()).equals(Status.COMPLETED.id());
    }

    private static @Nullable YearMonth month(String date) {
        return date.isEmpty() ? null : YearMonth.from(LocalDate.parse(date));
    }
}
