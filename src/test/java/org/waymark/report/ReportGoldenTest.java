package org.waymark.report;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.progress.Progress;
import org.waymark.terminal.ColourPalette;
import org.waymark.terminal.TerminalGlyphs;
import org.waymark.terminal.TextStyle;

class ReportGoldenTest {

    @ParameterizedTest
    @EnumSource(
            names = {"XLSX", "DOCX"},
            mode = EnumSource.Mode.EXCLUDE)
    void textFormatsMatchTheirGoldenFiles(ReportFormat format) throws IOException {
        Renderer<ReportContent> renderer = format.renderer(new WriterOptions("0.0.0", TextStyle.plain()));
        ReportGolden.checkDocument("few." + format.extensions().get(0), renderer, ReportFixtures.few());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"JSON", "CSV", "XLSX", "DOCX"},
            mode = EnumSource.Mode.EXCLUDE)
    void formatsForReadersShowAMonthWithoutReturns(ReportFormat format) throws IOException {
        Renderer<ReportContent> renderer = format.renderer(new WriterOptions("0.0.0", TextStyle.plain()));
        ReportGolden.checkDocument("empty." + format.extensions().get(0), renderer, ReportFixtures.empty());
    }

    @Test
    void textOfAFirstPeriodMatchesTheGoldenFile() throws IOException {
        text("first.txt", TextStyle.plain(), ReportFixtures.first());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"JSON", "CSV", "XLSX", "DOCX"},
            mode = EnumSource.Mode.EXCLUDE)
    void formatsForReadersShowTrends(ReportFormat format) throws IOException {
        Renderer<ReportContent> renderer = format.renderer(new WriterOptions("0.0.0", TextStyle.plain()));
        ReportGolden.checkDocument("year." + format.extensions().get(0), renderer, ReportFixtures.year());
    }

    @Test
    void wideTextWithTrendsMatchesTheGoldenFile() throws IOException {
        TextStyle style = new TextStyle(140, TerminalGlyphs.UNICODE, ColourPalette.NONE);
        text("year-140.txt", style, ReportFixtures.year());
    }

    @Test
    void wideColouredTextMatchesTheGoldenFile() throws IOException {
        TextStyle style = new TextStyle(140, TerminalGlyphs.UNICODE, ColourPalette.TRUECOLOUR);
        text("full-140-colour.txt", style, ReportFixtures.full());
    }

    @Test
    void narrowAsciiTextMatchesTheGoldenFile() throws IOException {
        TextStyle style = new TextStyle(60, TerminalGlyphs.ASCII, ColourPalette.NONE);
        text("full-60-ascii.txt", style, ReportFixtures.full());
    }

    @Test
    void screenMatchesTheGoldenFile() throws IOException {
        TextStyle style = new TextStyle(100, TerminalGlyphs.UNICODE, ColourPalette.NONE);
        WriterOptions options = new WriterOptions("0.0.0", style);
        String next = "waymark pack returns --period 2026-10 -o packs/2026-10";
        ReportGolden.checkDocument("screen-100.txt", ReportFormat.screen(options, next), ReportFixtures.full());
        ReportGolden.checkDocument("screen-empty-100.txt", ReportFormat.screen(options, next), ReportFixtures.empty());
    }

    private static void text(String name, TextStyle style, Progress progress) {
        ReportGolden.checkDocument(name, ReportFormat.TEXT.renderer(new WriterOptions("0.0.0", style)), progress);
    }
}
