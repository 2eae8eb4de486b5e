package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.board.BoardMessage;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.Figure;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The cover: the headlines, the period and programme, and the returns behind the figures. */
final class ProgressCoverSheet {

    private record Line(String label, String text) {}

    private static final List<ColumnSpec<Line>> COLUMNS =
            List.of(ColumnSpec.text("Item", 30, Line::label), ColumnSpec.text("Details", 110, Line::text));

    private ProgressCoverSheet() {}

    static void write(SheetWriter tab, ReportView view, String version) {
        tab.head(tab.book().title(), headlines(view));
        tab.heading("About this workbook");
        WrittenTable<Line> about = tab.table("About", COLUMNS, about(view, version));
        tab.heading("Returns");
        tab.table("Returns", COLUMNS, returns(view.coverage()));
        name(tab, about, "Programme_name", 0);
        name(tab, about, "Reporting_period", 1);
        name(tab, about, "As_of", 2);
        SheetLayout.of(tab, COLUMNS).paper();
        tab.sheet().getPrintSetup().setFitHeight((short) 1);
    }

    /** The headlines, with the decisions second. The outlook is a separate line, so that no line is too wide for a page. */
    private static List<String> headlines(ReportView view) {
        if (view.overall().empty()) {
            return view.headlines();
        }
        List<String> headlines = new ArrayList<>(BoardMessage.answer(view));
        if (!view.burnUp().outlook().isEmpty()) {
            headlines.add(view.burnUp().outlook());
        }
        headlines.addAll(view.headlines().subList(1, view.headlines().size()));
        return headlines;
    }

    private static void name(SheetWriter tab, WrittenTable<Line> table, String name, int row) {
        tab.book().name(name, tab.name() + "!$B$" + (table.first() + row + 1));
    }

    private static List<Line> about(ReportView view, String version) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Programme", view.programme()));
        lines.add(new Line("Period", view.period()));
        lines.add(new Line("As of", view.asOf()));
        lines.add(new Line("Compared with", view.comparison()));
        if (view.narrowed() != null) {
            lines.add(new Line("Shown", view.narrowed()));
        }
        lines.add(new Line("Dimensions", view.dimensionsNote()));
        lines.add(new Line("Made by", "waymark " + version));
        return lines;
    }

    private static List<Line> returns(CoverageView coverage) {
        List<Line> lines = new ArrayList<>();
        coverage.counts().forEach(count -> lines.add(new Line(count.label(), count.value())));
        for (Figure rate : coverage.rates()) {
            lines.add(new Line(rate.label(), rate.value() + ": " + rate.basis()));
        }
        coverage.lists()
                .forEach(list -> lines.add(new Line(list.label() + ": footprints", String.join("; ", list.names()))));
        lines.add(new Line("Deadline", coverage.deadline()));
        return lines;
    }
}
