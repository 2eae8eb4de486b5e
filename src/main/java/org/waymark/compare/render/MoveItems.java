package org.waymark.compare.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.compare.DimensionMoves;
import org.waymark.compare.Move;
import org.waymark.compare.render.CompareView.Group;
import org.waymark.compare.render.CompareView.Item;
import org.waymark.programme.Dimension;
import org.waymark.programme.Status;
import org.waymark.report.view.Confidence;
import org.waymark.report.view.MilestoneLine;
import org.waymark.text.Formats;
import org.waymark.text.SentText;

/** The moves of a dimension, kind by kind. */
final class MoveItems {

    private static final List<String> HEADS = List.of("ID", "Title", "What moved", "Footprint", CompareView.SOURCE);

    private MoveItems() {}

    static List<Group> groups(DimensionMoves moves) {
        List<Group> groups = new ArrayList<>();
        moves.byKind()
                .forEach((kind, own) -> groups.add(new Group(
                        kind.label(), HEADS, own.stream().map(MoveItems::item).toList())));
        return groups;
    }

    private static Item item(Move move) {
        MilestoneLine line = MilestoneLine.of(move.tracked(), "");
        return new Item(
                line.confidence() == null ? null : Mark.of(line.confidence()),
                List.of(line.id(), line.title(), words(move, line), line.footprint(), line.source()));
    }

    private static String words(Move move, MilestoneLine line) {
        return switch (move.kind()) {
            case COMPLETED, ADDED -> line.now();
            case REOPENED -> "was completed, " + line.now();
            case STOPPED -> "was " + standing(move.before());
            case RESUMED -> "was stopped, " + line.now();
            case WORSENED, IMPROVED ->
                confidence(move.before()) + " to " + confidence(move.tracked().milestone());
            case LATER, EARLIER ->
                moved(
                        move,
                        move.before().forecastDate(),
                        move.tracked().milestone().forecastDate());
            case BASELINE ->
                moved(
                                move,
                                move.before().baselineDate(),
                                move.tracked().milestone().baselineDate())
                        + reference(move.tracked().milestone().rebaselineRef());
            case DIMENSION ->
                label(move.before().dimension()) + " to "
                        + label(move.tracked().milestone().dimension());
            case REMOVED -> "was " + standing(move.tracked().milestone());
        };
    }

    private static String moved(Move move, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Formats.later((double) move.days()) + ": " + Formats.shortDate(from) + " to " + Formats.shortDate(to);
    }

    private static String reference(@Nullable String rebaseline) {
        return rebaseline == null || rebaseline.isBlank()
                ? ", no reference given"
                : ", agreed in " + SentText.quoted(rebaseline);
    }

    private static String standing(Milestone milestone) {
        Status status = milestone.status();
        if (status == null) {
            return "without a status that can be read";
        }
        String words = status.label().toLowerCase(Locale.ROOT);
        return status.open() ? words + ", " + confidence(milestone) : words;
    }

    private static String confidence(Milestone milestone) {
        return Confidence.of(milestone.rag()).word();
    }

    private static String label(@Nullable Dimension dimension) {
        return dimension == null ? "none" : dimension.label();
    }
}
