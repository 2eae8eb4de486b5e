package org.waymark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.document.WriterOptions;
import org.waymark.forecast.SimulatedProgramme;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import org.waymark.programme.MonthlyMeasure;
import org.waymark.progress.MeasureDescription;
import org.waymark.progress.MeasureRegistry;
import org.waymark.report.ReportFormat;
import org.waymark.terminal.TextStyle;

/**
 * No sentence calls a change of a stock more than chance, in any output of a random programme of 24 months. A stock contains
 * last month's value, so its months are not independent, and limits would mark nearly all of them.
 */
@Tag("slow")
class StockSentencesTest {

    /** Words that call a change more than chance, or give the reason that a chart has for it. */
    private static final Pattern CLAIM = Pattern.compile(
            "unlikely to be chance|than chance|special cause|significant|signal|the changes? may be chance"
                    + "|change from chance|(above|below|near) the (upper|lower) limit|(trial )?limits \\d"
                    + "|in a row (above|below) the median|(rising|falling) in a row|control chart",
            Pattern.CASE_INSENSITIVE);

    /** A comparison of footprints with each other in one month, which is not about a change. */
    private static final Pattern COMPARISON = Pattern.compile("(more|fewer) by baseline than chance explains");

    /** The names of stocks. */
    private static final Pattern STOCK = Pattern.compile(
            Stream.concat(
                            stocks().map(MeasureRegistry::description)
                                    .map(MeasureDescription::title)
                                    .map(Pattern::quote),
                            Stream.of("by baseline", "overdue", "confidence", "ratings?", "completion rates?"))
                    .map(name -> "\\b" + name + "\\b")
                    .reduce((one, other) -> one + "|" + other)
                    .orElseThrow(),
            Pattern.CASE_INSENSITIVE);

    private static Stream<String> stocks() {
        return Arrays.stream(MonthlyMeasure.values())
                .filter(measure -> !measure.flow())
                .map(MonthlyMeasure::key);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noOutputCallsAChangeOfAStockMoreThanChance(long seed) throws IOException {
        PackContent content = PackFixtures.content(SimulatedProgramme.verdict(seed, 40, "N1", "S1", "W1"));
        Map<String, String> outputs = outputs(content);

        assertThat(outputs.keySet())
                .contains(
                        "text", "markdown", "html", "screen", "board-report.docx", "board-slides.pptx", "progress.xlsx")
                .contains("data/report.json", "data/trend.csv", "index.html", "comparison.html", "forecast.html");
        outputs.forEach((name, text) -> assertThat(offending(text)).as(name).isEmpty());
        // the outputs do speak of chance where flows are concerned, so the search has something to find
        assertThat(outputs.values().stream().filter(text -> CLAIM.matcher(text).find()))
                .hasSizeGreaterThan(5);
    }

    @Test
    void dataHaveNoLimitsOfStocks() throws IOException {
        PackContent content = PackFixtures.content(SimulatedProgramme.verdict(3, 40, "N1", "S1", "W1"));

        List<CSVRecord> rows = PackFixtures.rows(content, "data/trend.csv");
        assertThat(rows)
                .filteredOn(row -> stocks().anyMatch(row.get("measure")::equals))
                .hasSizeGreaterThan(400)
                .allSatisfy(row -> assertThat(Stream.of("mean", "lower", "upper", "trial", "signal")
                                .map(row::get))
                        .allMatch(String::isEmpty));
        assertThat(rows).filteredOn(row -> !row.get("upper").isEmpty()).hasSizeGreaterThan(100);
        assertThat(figures(PackFixtures.pages(content).get("index.html")))
                .hasSizeGreaterThan(3)
                .allSatisfy((caption, figure) -> {
                    boolean stock = stocks().map(
                                    key -> MeasureRegistry.description(key).title())
                            .anyMatch(title -> caption.equals(title + " over the months"));
                    assertThat(figure.contains("<line class=\"mean") || figure.contains("<line class=\"limit"))
                            .isEqualTo(!stock);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Completion rate: 64%, above the upper limit in Oct 26.",
                "Completed by baseline rose, which is unlikely to be chance.",
                "The ratings show a special cause in May 26.",
                "Overdue milestones: 8 rising in a row.",
                "In October the completion rate is significantly higher.",
            })
    void suchASentenceIsFound(String sentence) {
        assertThat(offending("First words. " + sentence + " Last words.")).hasSize(1);
    }

    /** The sentences that name a stock and make a claim. */
    private static List<String> offending(String text) {
        return Arrays.stream(COMPARISON.matcher(text).replaceAll("differs").split("\n|(?<=[.?!])\\s+"))
                .filter(sentence -> STOCK.matcher(sentence).find())
                .filter(sentence -> CLAIM.matcher(sentence).find())
                .toList();
    }

    /** The control charts of a page by their captions. */
    private static Map<String, String> figures(String page) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String part : page.split("<figure class=\"control\">")) {
            if (part.strip().startsWith("<figcaption>")) {
                figures.put(
                        part.substring(part.indexOf('>') + 1, part.indexOf("</figcaption>")),
                        part.substring(0, part.indexOf("</svg>")));
            }
        }
        return figures;
    }

    /** What people and programs read of each output, one text, cell or paragraph per line. */
    private static Map<String, String> outputs(PackContent content) throws IOException {
        Map<String, String> outputs = new LinkedHashMap<>();
        WriterOptions options = new WriterOptions("0.0.0", TextStyle.plain());
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.MARKDOWN, ReportFormat.HTML)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.renderer(options).render(content.report(), out);
            outputs.put(format.id(), words(format.id(), out.toByteArray()));
        }
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        ReportFormat.screen(options, "").render(content.report(), screen);
        outputs.put("screen", words("text", screen.toByteArray()));
        for (PackDocument document : MonthlyPack.documents(content)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            outputs.put(document.path(), words(document.path(), out.toByteArray()));
        }
        return outputs;
    }

    private static String words(String name, byte[] bytes) throws IOException {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "docx", "pptx", "xlsx" -> office(bytes);
            case "html" -> markup(new String(bytes, StandardCharsets.UTF_8));
            // a line of text continues on the next one, and a paragraph ends with a blank line
            case "text" -> new String(bytes, StandardCharsets.UTF_8).replaceAll("(?<!\n)\n(?!\n) *", " ");
            case "csv" -> new String(bytes, StandardCharsets.UTF_8).replace(',', '\n');
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    /** The texts of the parts that people see, with those of charts. */
    private static String office(byte[] bytes) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    texts.add(markup(xml.replaceAll("descr=\"([^\"]*)\"", "><p>$1</p><p")));
                }
            }
        }
        return String.join("\n", texts);
    }

    /** The text of HTML or XML. Elements of runs and emphasis do not end a line. */
    private static String markup(String source) {
        return source.replaceAll("(?s)<(style|script)[^>]*>.*?</\\1>", "")
                .replaceAll("</?(b|strong|em|span|a|a:r|a:t|a:rPr|w:r|w:t|w:rPr)( [^>]*)?/?>", "")
                .replaceAll("\\s+", " ")
                .replaceAll("<[^>]*>", "\n")
                .replaceAll(" *\n[ \n]*", "\n");
    }
}
