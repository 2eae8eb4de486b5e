package org.waymark.report;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.report.text.TextReport;
import org.waymark.terminal.Glyphs;
import org.waymark.terminal.Palette;
import org.waymark.terminal.TextStyle;

class ReportGoldenTest {

    @ParameterizedTest
    @EnumSource(names = "XLSX", mode = EnumSource.Mode.EXCLUDE)
    void everyTextFormatIsAsItWas(ReportFormat format) throws IOException {
        Renderer<ReportContent> renderer = format.renderer(new WriterOptions("0.0.0", TextStyle.plain()));
        Golden.checkDocument("few." + format.extension(), renderer, ReportFixtures.few());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"JSON", "CSV", "XLSX"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyFormatForReadersCopesWithNothingSent(ReportFormat format) throws IOException {
        Renderer<ReportContent> renderer = format.renderer(new WriterOptions("0.0.0", TextStyle.plain()));
        Golden.checkDocument("empty." + format.extension(), renderer, ReportFixtures.empty());
    }

    @Test
    void textOfAFirstPeriod() throws IOException {
        Golden.check("first.txt", new TextReport(TextStyle.plain())::render, ReportFixtures.first());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"JSON", "CSV", "XLSX"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyFormatForReadersShowsTrends(ReportFormat format) throws IOException {
        Renderer<ReportContent> renderer = format.renderer(new WriterOptions("0.0.0", TextStyle.plain()));
        Golden.checkDocument("year." + format.extension(), renderer, ReportFixtures.year());
    }

    @Test
    void trendsInWideText() throws IOException {
        TextStyle style = new TextStyle(140, Glyphs.UNICODE, Palette.NONE);
        Golden.check("year-140.txt", new TextReport(style)::render, ReportFixtures.year());
    }

    @Test
    void textThatIsWideAndColoured() throws IOException {
        TextStyle style = new TextStyle(140, Glyphs.UNICODE, Palette.TRUECOLOUR);
        Golden.check("full-140-colour.txt", new TextReport(style)::render, ReportFixtures.full());
    }

    @Test
    void textThatIsNarrowAndAscii() throws IOException {
        TextStyle style = new TextStyle(60, Glyphs.ASCII, Palette.NONE);
        Golden.check("full-60-ascii.txt", new TextReport(style)::render, ReportFixtures.full());
    }
}
