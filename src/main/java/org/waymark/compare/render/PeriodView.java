package org.waymark.compare.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.waymark.compare.DimensionMoves;
import org.waymark.compare.Move.Kind;
import org.waymark.compare.PeriodComparison;
import org.waymark.compare.PeriodComparison.NotCompared;
import org.waymark.compare.render.CompareView.Chapter;
import org.waymark.compare.render.CompareView.Sheet;
import org.waymark.progress.Measures;
import org.waymark.progress.Rate;
import org.waymark.text.Formats;
import org.waymark.text.SentText;

/** Puts what moved between two periods into words. */
final class PeriodView {

    private final PeriodComparison comparison;
    private final String before;
    private final String now;

    private PeriodView(PeriodComparison comparison) {
        this.comparison = comparison;
        this.before = Formats.month(comparison.before().period());
        this.now = Formats.month(comparison.period());
    }

    static CompareView of(PeriodComparison comparison) {
        return new PeriodView(comparison).view();
    }

    private CompareView view() {
        List<Sheet> sheets = new ArrayList<>(List.of(counts(), figures()));
        if (!comparison.notCompared().isEmpty()) {
            sheets.add(notCompared());
        }
        return new CompareView(
                SentText.tidy(comparison.programme()),
                "What moved from " + before + " to " + now,
                "As of " + Formats.date(comparison.asOf()) + ". " + compared(),
                comparison.narrowed() == null ? null : SentText.tidy(comparison.narrowed()),
                headlines(),
                sheets,
                comparison.dimensions().stream().map(this::chapter).toList());
    }

    private String compared() {
        int footprints = comparison.compared().size();
        return Formats.count(footprints, "footprint") + (footprints == 1 ? " has" : " have")
                + " a return for both months that can be compared.";
    }

    private List<String> headlines() {
        List<String> said = new ArrayList<>();
        int moved = comparison.matched() - comparison.still();
        said.add(Formats.count(comparison.matched(), "milestone") + (comparison.matched() == 1 ? " is" : " are")
                + " in both months: " + Formats.count(moved) + " moved and " + Formats.count(comparison.still())
                + " did not.");
        List<String> kinds = Arrays.stream(Kind.values())
                .filter(kind -> comparison.count(kind) > 0)
                .map(kind -> Formats.lower(kind.label()) + " " + Formats.count(comparison.count(kind)))
                .toList();
        if (!kinds.isEmpty()) {
            String list = Formats.list(kinds);
            said.add(Character.toUpperCase(list.charAt(0)) + list.substring(1) + ".");
        }
        if (!comparison.notCompared().isEmpty()) {
            said.add(Formats.count(comparison.notCompared().size(), "footprint")
                    + " cannot be compared: see Not compared.");
        }
        if (comparison.placeless() > 0) {
            said.add("The dimension of " + Formats.count(comparison.placeless(), "milestone")
                    + " cannot be read, so they are not shown.");
        }
        return said;
    }

    private Sheet counts() {
        List<String> heads = new ArrayList<>(List.of("Moved"));
        comparison.dimensions().forEach(each -> heads.add(each.dimension().label()));
        boolean several = comparison.dimensions().size() > 1;
        if (several) {
            heads.add("All");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (comparison.count(kind) > 0) {
                rows.add(row(
                        kind.label(),
                        each -> each.byKind().getOrDefault(kind, List.of()).size(),
                        several));
            }
        }
        rows.add(row("Did not move", DimensionMoves::still, several));
        rows.add(row("In both months", DimensionMoves::matched, several));
        return new Sheet(
                "Moves by dimension",
                heads,
                true,
                rows,
                "A milestone stands in every row that is true of it, under its dimension of " + now
                        + "; a removed one under that of " + before + ".");
    }

    private List<String> row(String label, Function<DimensionMoves, Integer> count, boolean several) {
        List<String> row = new ArrayList<>(List.of(label));
        int sum = 0;
        for (DimensionMoves each : comparison.dimensions()) {
            int here = count.apply(each);
            sum += here;
            row.add(Formats.count(here));
        }
        if (several) {
            row.add(Formats.count(sum));
        }
        return row;
    }

    private Sheet figures() {
        Measures then = comparison.before().overall();
        Measures is = comparison.now().overall();
        List<List<String>> rows = List.of(
                figure("Milestones", then, is, m -> Formats.count(m.milestones())),
                figure("Completed, of those not stopped", then, is, m -> share(m.completionRate())),
                figure("Completed on time, of those due", then, is, m -> share(m.dueRate())),
                figure("Open", then, is, m -> Formats.count(m.open())),
                figure("Overdue", then, is, m -> Formats.count(m.overdue())),
                figure(
                        "Median slippage",
                        then,
                        is,
                        m -> Formats.late(m.slippageDays().median())));
        return new Sheet(
                "Then and now",
                List.of("Figure", before, now),
                true,
                rows,
                "These are the figures of every return of each month, as waymark report gives them.");
    }

    private static List<String> figure(String label, Measures then, Measures is, Function<Measures, String> figure) {
        return List.of(label, figure.apply(then), figure.apply(is));
    }

    private static String share(Rate rate) {
        return rate.n() == 0 ? Formats.NO_DATA : Formats.percent(rate.value()) + " of " + Formats.count(rate.n());
    }

    private Sheet notCompared() {
        return new Sheet(
                "Not compared",
                List.of("Footprint", "Code", "Why"),
                false,
                comparison.notCompared().stream().map(this::notCompared).toList(),
                "");
    }

    private List<String> notCompared(NotCompared one) {
        String why = switch (one.reason()) {
            case NOT_EXPECTED_BEFORE -> "no return was expected for " + before;
            case NOT_EXPECTED_NOW -> "no return is expected for " + now;
            case NO_RETURN_NOW -> "no return for " + now;
            case NOTHING_TO_COMPARE -> "no return for " + before + ", or nothing in one of the two can be read";
        };
        return List.of(
                SentText.tidy(one.footprint().name()),
                SentText.tidy(one.footprint().code()),
                why);
    }

    private Chapter chapter(DimensionMoves moves) {
        String counts = moves.matched() == 0
                ? "No milestone of this dimension is in both months."
                : Formats.count(moves.matched(), "milestone") + (moves.matched() == 1 ? " is" : " are")
                        + " in both months; " + Formats.count(moves.still()) + " did not move.";
        return new Chapter(
                (moves.dimension().ordinal() + 1) + " " + moves.dimension().label(),
                moves.dimension().theme(),
                List.of(counts),
                MoveItems.groups(moves));
    }
}
