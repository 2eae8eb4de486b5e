package org.waymark.report;

import static org.waymark.check.MilestoneField.ACTUAL_DATE;
import static org.waymark.check.MilestoneField.BASELINE_DATE;
import static org.waymark.check.MilestoneField.BOUNDARY;
import static org.waymark.check.MilestoneField.CHANGE_STAGE;
import static org.waymark.check.MilestoneField.DIMENSION;
import static org.waymark.check.MilestoneField.EVIDENCE;
import static org.waymark.check.MilestoneField.FORECAST_DATE;
import static org.waymark.check.MilestoneField.INVOLVEMENT;
import static org.waymark.check.MilestoneField.LEADERSHIP;
import static org.waymark.check.MilestoneField.LEAD_ORGANISATION;
import static org.waymark.check.MilestoneField.LEVEL;
import static org.waymark.check.MilestoneField.MEASURE_ACTUAL;
import static org.waymark.check.MilestoneField.MEASURE_BASELINE;
import static org.waymark.check.MilestoneField.MEASURE_NAME;
import static org.waymark.check.MilestoneField.MEASURE_TARGET;
import static org.waymark.check.MilestoneField.OWNER_ROLE;
import static org.waymark.check.MilestoneField.PERCENT_COMPLETE;
import static org.waymark.check.MilestoneField.RAG;
import static org.waymark.check.MilestoneField.SOLUTION;
import static org.waymark.check.MilestoneField.STATUS;
import static org.waymark.check.MilestoneField.TITLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.Milestone;
import org.waymark.check.ReturnKey;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Dimension;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;

/** Milestones that differ by arithmetic alone, so that a golden file changes only when a renderer does. */
final class MilestoneFixtures {

    private static final List<String> TITLES = List.of(
            "One referral route for frailty",
            "Shared rota for rapid response",
            "Ward rounds with social care present",
            "Housing officers join discharge planning",
            "Peer listeners in every practice",
            "Joint budget for falls prevention",
            "Night sitters led by the hospice",
            "Young carers shape the offer",
            "One record for wound care");
    private static final List<String> HOSTILE = List.of(
            "<script>alert('x')</script> & \"quotes\" | pipe",
            "\u001b[31mred\u001b[0m\u202E and a\nline break",
            "=HYPERLINK(\"http://example.invalid\")",
            "\u5730\u57df\u306e\u5065\u5eb7 in two scripts, caf\u00e9 *stars* _lines_ [link](x)");

    private MilestoneFixtures() {}

    static Milestone milestone(ReturnKey key, Address start, int sender, int row, boolean faulty) {
        YearMonth period = key.period();
        boolean later = period.equals(ReportFixtures.PERIOD);
        Status status = status(sender, row, later);
        boolean lost = faulty && row == 2;
        LocalDate baseline = LocalDate.of(2026, 6, 30).plusDays((sender * 37L + row * 53L) % 210);
        LocalDate finish = baseline.plusDays((sender * 11L + row * 29L) % 95 - 12 + (later ? row * 3L - 4 : 0));
        boolean completed = status == Status.COMPLETED;
        boolean measured = (sender + row) % 3 == 0;
        return Milestone.builder(
                        key,
                        String.format(Locale.ROOT, "M-%02d%d", row + 1, sender % 10),
                        new Address(start.file(), start.sheet(), start.row() + 1 + row, 0, null),
                        lost ? Set.of("forecast_date", "involvement") : Set.of())
                .with(TITLE, title(sender, row))
                .with(
                        DIMENSION,
                        Dimension.values()[(sender + row * 5) % 6 == 5 && sender % 2 == 0 ? 3 : (sender + row * 5) % 6])
                .with(CHANGE_STAGE, ChangeStage.values()[(sender + row) % 7 % 4])
                .with(LEVEL, Level.values()[(sender * 3 + row) % 4])
                .with(BOUNDARY, Boundary.values()[(sender + row * 2) % 4])
                .with(LEAD_ORGANISATION, "Larkshire Community Trust")
                .with(OWNER_ROLE, "Programme director")
                .with(LEADERSHIP, Leadership.values()[(sender + row) % 3])
                .with(BASELINE_DATE, baseline)
                .with(FORECAST_DATE, completed || lost ? null : finish)
                .with(ACTUAL_DATE, completed ? earlier(finish, period.atEndOfMonth()) : null)
                .with(STATUS, status)
                .with(RAG, status.open() ? rag(sender, row, later) : null)
                .with(PERCENT_COMPLETE, completed ? 100 : status == Status.NOT_STARTED ? 0 : 20 + row * 10)
                .with(SOLUTION, Solution.values()[(sender + row) % 4])
                .with(INVOLVEMENT, lost ? null : Involvement.values()[(sender * 2 + row) % 5])
                .with(EVIDENCE, Evidence.values()[(sender + row * 3) % 5])
                .with(MEASURE_NAME, measured ? "Days from referral to first visit" : null)
                .with(MEASURE_BASELINE, measured ? BigDecimal.valueOf(14) : null)
                .with(MEASURE_TARGET, measured ? BigDecimal.valueOf(5) : null)
                .with(MEASURE_ACTUAL, measured ? new BigDecimal("10.5").subtract(BigDecimal.valueOf(sender % 4)) : null)
                .build();
    }

    private static String title(int sender, int row) {
        return row % 3 == 0 && sender % 2 == 0
                ? HOSTILE.get((sender / 2 + row / 3) % HOSTILE.size())
                : TITLES.get((sender * 2 + row) % TITLES.size());
    }

    private static Status status(int sender, int row, boolean later) {
        int turn = (sender * 5 + row * 3) % 11;
        if (turn < 2 || turn == 4 && later) {
            return Status.COMPLETED;
        }
        if (turn == 2) {
            return sender % 2 == 0 ? Status.STOPPED : Status.NOT_STARTED;
        }
        if (turn == 3 && later) {
            return sender == 1 ? Status.COMPLETED : Status.DELAYED;
        }
        return turn == 3 && sender == 7 ? Status.COMPLETED : turn == 6 ? Status.DELAYED : Status.ON_TRACK;
    }

    private static @Nullable Rag rag(int sender, int row, boolean later) {
        int turn = (sender + row * 3 + (later ? sender % 3 - 1 : 1)) % 8;
        return turn == 7 ? null : turn < 4 ? Rag.GREEN : turn < 6 ? Rag.AMBER : Rag.RED;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
