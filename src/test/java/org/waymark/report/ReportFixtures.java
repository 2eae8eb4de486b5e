package org.waymark.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.programme.Deadline;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.progress.ForecastPoint;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Narrowing;
import org.waymark.progress.Progress;
import org.waymark.progress.ProgressCalculator;
import org.waymark.progress.ProgressRequest;

/** Progress to report on: a fictional programme of twelve footprints, and its edge cases. */
public final class ReportFixtures {

    static final YearMonth PERIOD = YearMonth.of(2026, 10);
    private static final YearMonth PREVIOUS = YearMonth.of(2026, 9);
    private static final List<String> NAMES = List.of(
            "Amber Vale and the Fens",
            "Brackenshire",
            "Coldwater Sound",
            "Dunmere, Eastwick and Farrow",
            "Elderbeck | <b>North</b>",
            "Foxcombe Moors",
            "Greywether Coast",
            "Harrowmouth",
            "Inglefield and Marsh End",
            "Juniper Hills",
            "Kingsferry",
            "Larkrise and District");

    private static final List<String> LONG_NAMES = List.of(
            "Ashcombe, Barrowmere and the Upper Colne Valley with Dunster Forest",
            "WYMONDHALL AND MUMMERSHAM-ON-THE-MOOR, WIMBOROUGH AND WOMMERLEY",
            "\u5730\u57df\u306e\u5065\u5eb7".repeat(2),
            "Eastmarch, Fallowdale, Greystoke-under-Hill and Hartsease",
            "Inverleigh and Kirkmoor, Lower Marsh and Nether Orford",
            "Pendlebury, Quarrydown and Ravenstone by the Sea");
    private static final int LONG = 60;

    private static final List<Integer> ALL = IntStream.range(0, 12).boxed().toList();
    private static final List<Integer> FEW = List.of(0, 4, 6, 8);

    private ReportFixtures() {}

    /** Two periods, a missing, a late and a faulty return, and texts that try to break out of every format. */
    public static Progress full() {
        return figures(ALL, ALL, true, deadline());
    }

    /** Four footprints: a return with hostile texts, one with errors, one missing, one late. */
    public static Progress few() {
        return figures(FEW, FEW, true, deadline());
    }

    /** Footprints with far more milestones than a grid has room for. */
    public static Progress crowded() {
        return figures(List.of(100, 101), List.of(100, 101), true, null);
    }

    /** Footprints whose names take more than a line beside a bar. */
    public static Progress longNames() {
        List<Integer> senders =
                IntStream.range(LONG, LONG + 2 * LONG_NAMES.size()).boxed().toList();
        return figures(senders, senders, true, deadline());
    }

    /** A milestone with these reports, month by month. */
    public static MilestonePair reported(ForecastPoint... history) {
        MilestonePair any = few().dimensions().get(0).milestones().get(0);
        return new MilestonePair(
                any.footprint(),
                any.milestone(),
                any.previous(),
                any.slippageDays(),
                any.driftDays(),
                any.overdue(),
                any.compared(),
                any.changes(),
                List.of(history));
    }

    /** A first period: nothing to compare with, and no deadline. */
    public static Progress first() {
        return figures(FEW, FEW, false, null);
    }

    /** No footprint has sent a return. */
    public static Progress empty() {
        return figures(FEW, List.of(), false, deadline());
    }

    /** Fourteen months of five footprints, two of which missed some. */
    public static Progress year() {
        return YearFixtures.progress();
    }

    private static Progress figures(
            List<Integer> expected, List<Integer> senders, boolean history, @Nullable Deadline deadline) {
        List<FileVerdict> files = new ArrayList<>();
        for (int sender : senders) {
            if (sender != 6) {
                files.add(file(sender, PERIOD));
            }
            if (history && sender != 3) {
                files.add(file(sender, PREVIOUS));
            }
        }
        ProgressRequest request = new ProgressRequest(
                "Leadership for Change: the Larkshire pilot",
                new Footprints(expected.stream().map(ReportFixtures::footprint).toList()),
                deadline,
                PERIOD,
                LocalDate.of(2026, 11, 16),
                Narrowing.NONE);
        return ProgressCalculator.of(new Verdict(files, List.of()), request);
    }

    private static Deadline deadline() {
        return new Deadline(10, 1, Set.of());
    }

    private static Footprint footprint(int at) {
        List<String> names = at >= LONG && at < LONG + 2 * LONG_NAMES.size() ? LONG_NAMES : NAMES;
        return new Footprint(code(at), names.get(at % names.size()), null, null, List.of(), null, null, null);
    }

    private static String code(int at) {
        return String.format(Locale.ROOT, "X%02d", at + 1);
    }

    private static FileVerdict file(int sender, YearMonth period) {
        boolean workbook = sender % 3 != 1;
        String file = "returns/" + period + "/" + code(sender) + "_" + period + (workbook ? ".xlsx" : ".csv");
        int rows = sender >= 100 ? 400 : 5 + sender * 7 % 5;
        Address start = new Address(file, workbook ? "Milestones" : null, 5, 0, null);
        ReturnKey key = new ReturnKey(code(sender), period);
        boolean faulty = sender == 4;
        int day = sender == 8 ? 19 : 5 + sender % 6;
        CheckedReturn one = new CheckedReturn(
                key,
                true,
                start,
                sender == 10 ? null : period.plusMonths(1).atDay(day),
                false,
                rows + (sender == 2 ? 1 : 0) + (faulty ? 2 : 0),
                faulty ? 3 : 0,
                sender % 3,
                0,
                IntStream.range(0, rows)
                        .filter(row -> period.equals(PERIOD) || row != 4 || sender % 4 != 0)
                        .filter(row -> period.equals(PREVIOUS) || row != 3 || sender % 5 != 1)
                        .mapToObj(row -> MilestoneFixtures.milestone(key, start, sender, row, faulty))
                        .toList(),
                sender == 2 ? 1 : 0,
                0,
                faulty ? 2 : 0);
        return new FileVerdict(file, rows, List.of(), List.of(one));
    }
}
