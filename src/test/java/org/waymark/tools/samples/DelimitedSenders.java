package org.waymark.tools.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.waymark.tools.samples.ColumnPresentation.Dates;
import org.waymark.tools.samples.ColumnPresentation.Headings;

/** Senders of delimited text. */
final class DelimitedSenders {

    private static final String MARK = "\uFEFF";

    private DelimitedSenders() {}

    /** A continental finance system: Windows-1252, semicolons, British dates. */
    static void semicolons(ReturnPlan plan, Path file) throws IOException {
        new DelimitedFormat(
                        new ColumnPresentation(Headings.TITLES, true, Dates.UK),
                        Charset.forName("windows-1252"),
                        "",
                        ';',
                        "\r\n",
                        false,
                        plan.columnsWithout())
                .write(file, List.of(), plan.lines());
    }

    /** Excel's "CSV UTF-8": a byte order mark, CRLF, and line breaks inside cells. */
    static void excelUtf8(ReturnPlan plan, Path file) throws IOException {
        new DelimitedFormat(
                        ColumnPresentation.PLAIN,
                        StandardCharsets.UTF_8,
                        MARK,
                        ',',
                        "\r\n",
                        true,
                        plan.columnsWithout())
                .write(file, List.of(), plan.lines());
    }

    /** A script's export: tabs and LF. */
    static void tabs(ReturnPlan plan, Path file) throws IOException {
        new DelimitedFormat(
                        new ColumnPresentation(Headings.TITLES, false, Dates.ISO),
                        StandardCharsets.UTF_8,
                        "",
                        '\t',
                        "\n",
                        false,
                        plan.columnsWithout())
                .write(file, List.of(), plan.lines());
    }

    /** Excel's "Unicode text": UTF-16 with tabs; labels and British dates as the screen shows them. */
    static void unicodeText(ReturnPlan plan, Path file) throws IOException {
        new DelimitedFormat(
                        new ColumnPresentation(Headings.TITLES, true, Dates.UK),
                        StandardCharsets.UTF_16LE,
                        MARK,
                        '\t',
                        "\r\n",
                        false,
                        plan.columnsWithout("rebaseline_ref"))
                .write(file, List.of(), plan.lines());
    }

    /** The CSV of the programme's own register: the returns of several footprints in one file. */
    static void register(ReturnPlan plan, Path file) throws IOException {
        new DelimitedFormat(
                        ColumnPresentation.PLAIN, StandardCharsets.UTF_8, "", ',', "\n", false, plan.columnsWithout())
                .write(file, List.of(), plan.lines());
    }

    /** A table with title lines above it and without a submission date. */
    static void titled(ReturnPlan plan, Path file) throws IOException {
        new DelimitedFormat(
                        ColumnPresentation.PLAIN,
                        StandardCharsets.UTF_8,
                        "",
                        ',',
                        "\r\n",
                        false,
                        plan.columnsWithout("submitted_on"))
                .write(
                        file,
                        List.of("Quillingham Health and Care", "Milestones we carry into the new footprint", ""),
                        plan.lines());
    }
}
