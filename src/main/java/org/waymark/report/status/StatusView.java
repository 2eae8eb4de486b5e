package org.waymark.report.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.progress.ReturnState;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.Figure;
import org.waymark.text.Formats;
import org.waymark.text.SentText;

/**
 * Who has sent what, in words for people. Every text is clean.
 *
 * @param speaks as of when it speaks, and by when returns are due: two sentences
 * @param counts such as "Expected 11"
 * @param chase of whom something is asked
 * @param rows every expected footprint; empty when only those to chase are asked for
 * @param strays what stands for no expected footprint, one sentence or two each
 * @param superseded returns that another one stands in for, one sentence each
 */
public record StatusView(
        String programme,
        String month,
        String speaks,
        List<CoverageView.Count> counts,
        List<Figure> rates,
        List<Chase> chase,
        List<Row> rows,
        List<String> strays,
        List<String> superseded) {

    /**
     * What is asked of a footprint.
     *
     * @param who its name and code
     * @param ask such as {@code Send it}
     */
    public record Chase(ReturnState state, String who, String ask, String why) {}

    /**
     * An expected footprint and its return.
     *
     * @param standing such as {@code Accepted} or {@code Accepted, late}
     * @param submitted a day, "not dated", or a dash without a return
     * @param errors a count, or a dash without a return
     * @param file of the return that counts, or a dash
     */
    public record Row(
            String code,
            String name,
            ReturnState state,
            String standing,
            String submitted,
            String errors,
            String warnings,
            String file) {}

    private static final String NONE = "-";

    public static StatusView of(CollectionStatus status) {
        CoverageView coverage = CoverageView.of(status.coverage());
        List<CoverageView.Count> counts = new ArrayList<>(coverage.counts());
        int toCorrect = status.coverage().received().size()
                - status.coverage().accepted().size();
        counts.add(3, new CoverageView.Count("To correct", Formats.count(toCorrect)));
        boolean whole =
                status.footprints().size() == status.coverage().expected().size();
        return new StatusView(
                SentText.tidy(status.programme()),
                Formats.month(status.period()),
                "As of " + Formats.date(status.asOf()) + ". " + coverage.deadline(),
                List.copyOf(counts),
                coverage.rates(),
                status.footprints().stream().flatMap(StatusView::chase).toList(),
                whole ? status.footprints().stream().map(StatusView::row).toList() : List.of(),
                status.strays().stream().map(StatusView::stray).toList(),
                status.footprints().stream().flatMap(StatusView::superseded).toList());
    }

    private static Stream<Chase> chase(FootprintStatus each) {
        Ask ask = each.ask();
        return ask == null
                ? Stream.empty()
                : Stream.of(new Chase(each.state(), who(each), ask.label(), SentText.tidy(each.why())));
    }

    private static Row row(FootprintStatus each) {
        boolean sent = each.counting() != null;
        String submitted = each.undated() ? "not dated" : Formats.shortDate(each.submittedOn());
        String file = each.file();
        return new Row(
                SentText.tidy(each.footprint().code()),
                SentText.tidy(each.footprint().name()),
                each.state(),
                each.state().label() + (each.late() ? ", late" : ""),
                submitted,
                sent ? Formats.count(each.errors()) : NONE,
                sent ? Formats.count(each.warnings()) : NONE,
                file == null ? NONE : SentText.tidy(file));
    }

    private static String stray(StrayReturn each) {
        String hint = each.hint();
        return SentText.tidy(each.file() + ": " + each.what() + (hint == null ? "" : " " + hint));
    }

    private static Stream<String> superseded(FootprintStatus each) {
        return each.superseded().stream()
                .map(file -> SentText.tidy(who(each) + ": " + file + "; " + each.file() + " counts instead."));
    }

    private static String who(FootprintStatus each) {
        return SentText.tidy(each.footprint().name() + " (" + each.footprint().code() + ")");
    }
}
