package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.document.BurnUpChart.Series;
import org.waymark.terminal.ColourPalette;
import org.waymark.terminal.TerminalGlyphs;
import org.waymark.terminal.TextStyle;

/** A decision and a burn-up chart in every medium. */
class MilestoneBlockTest {

    private static final Document DOCUMENT = new Document(
            "Vale",
            "Progress in October 2026",
            "As of 1 November 2026.",
            null,
            List.of(),
            List.of(DocumentSection.titled(
                    "decisions",
                    "Needs a decision",
                    new BurnUpChart(
                            "Plan and progress",
                            List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11)),
                            1,
                            4,
                            List.of(
                                    new Series("Planned", List.of(1, 2, 4), "", false),
                                    new Series("Completed", Arrays.asList(0, 1, null), "+1 since September", false))),
                    new MilestoneBlock(
                            new StatusBadge("R", "red", TextTone.RED),
                            "M-1",
                            "One <team>",
                            List.of("Northgate", "Director of flow"),
                            List.of("30 days overdue at 31 October 2026", "red for 2 months"),
                            "We said green for too long.",
                            "Agree the dates",
                            "a.csv, row 2"),
                    new MilestoneBlock(null, "M-2", "Bare", List.of("Northgate"), List.of("red"), "", "", "a.csv"))));

    @Test
    void textShowsTheBarsOfTheReportedMonthAndTheWordsOfTheSender() throws IOException {
        assertThat(written(DocumentFormat.TEXT, TerminalGlyphs.UNICODE)).endsWith("""
                  Planned    ███████░░░░░░  2
                  Completed  ███░░░░░░░░░░  1  +1 since September

                   R  One <team>  M-1
                      Northgate · Director of flow
                      30 days overdue at 31 October 2026; red for 2 months
                      “We said green for too long.”
                      Next: Agree the dates
                      a.csv, row 2

                      Bare  M-2
                      Northgate
                      Red
                      Next: none given
                      a.csv
                """);
    }

    @Test
    void plainCharactersQuoteWithPlainMarks() throws IOException {
        assertThat(written(DocumentFormat.TEXT, TerminalGlyphs.ASCII))
                .contains("\"We said green for too long.\"")
                .isASCII();
    }

    @Test
    void markdownQuotesTheSenderAndListsEveryMonth() throws IOException {
        assertThat(written(DocumentFormat.MARKDOWN, TerminalGlyphs.UNICODE)).contains("""
                | Month | Planned | Completed |
                | --- | ---: | ---: |
                | Sep 26 | 1 | 0 |
                | Oct 26 (now) | 2 | 1 |
                | Nov 26 | 4 | |

                ### R red: One &lt;team\\> (M-1)

                Northgate · Director of flow

                30 days overdue at 31 October 2026; red for 2 months.

                > We said green for too long.

                Next: Agree the dates

                Source: a.csv, row 2
                """);
    }

    @Test
    void pageEscapesTheSendersWords() throws IOException {
        assertThat(written(DocumentFormat.HTML, TerminalGlyphs.UNICODE))
                .contains(
                        "One &lt;team&gt;",
                        "“We said green for too long.”",
                        "<b>Next:</b> none given",
                        "<th scope=\"row\">Oct 26</th>");
    }

    private static String written(DocumentFormat medium, TerminalGlyphs glyphs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriterOptions options = new WriterOptions("0", new TextStyle(60, glyphs, ColourPalette.NONE));
        medium.<Document>renderer(document -> document, options).render(DOCUMENT, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
