package org.waymark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.CodeDoc;
import org.waymark.catalogue.CodeDocs;
import org.waymark.catalogue.Codes;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.ControlChart;
import org.waymark.progress.LearningPair;
import org.waymark.progress.LearningReason;
import org.waymark.progress.MeasureDescription;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.ReturnRate;
import org.waymark.progress.SpecialCauseSignal;
import org.waymark.progress.Trend;
import org.waymark.schema.SchemaFormat;
import org.waymark.schema.SchemaSource;
import org.waymark.testing.GoldenFile;

/** The reference pages are made from what the program itself knows, so that they cannot fall behind it. */
class ReferenceTest {

    private static final Path DOCS = Path.of("docs");

    @Test
    void theMeasuresPageIsCurrent() {
        GoldenFile.assertSame(measures(), DOCS.resolve("measures.md"));
    }

    @Test
    void theSchemaPageIsCurrent() {
        GoldenFile.assertSame(SchemaFormat.MARKDOWN.write(SchemaSource.builtIn()), DOCS.resolve("schema.md"));
    }

    @Test
    void theCodesPageIsCurrent() {
        GoldenFile.assertSame(codes(), DOCS.resolve("codes.md"));
    }

    @Test
    void everyLinkBetweenPagesLeadsSomewhere() throws Exception {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(Path.of("."), DOCS, Path.of("samples"))) {
            try (var files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        for (Path page : pages) {
            Matcher link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1)))
                        .as("%s links to %s", page, link.group(1))
                        .exists();
            }
        }
    }

    private static String signals() {
        Map<SpecialCauseSignal.Kind, String> said = Map.of(
                SpecialCauseSignal.Kind.OUTSIDE, "The value lies outside the limits.",
                SpecialCauseSignal.Kind.RUN,
                        "Seven values or more in a row, each higher than the one before, or each lower.",
                SpecialCauseSignal.Kind.NEAR_LIMIT,
                        "Of three values in a row on one side of the mean, two or more lie at least two-thirds of the way"
                                + " to the limit, yet within it; those are marked.",
                SpecialCauseSignal.Kind.SHIFT, "Seven values or more in a row on one side of the mean.");
        return rows(SpecialCauseSignal.Kind.values(), said);
    }

    private static String reasons() {
        Map<LearningReason, String> said = Map.of(
                LearningReason.RECOVERED, "This month's report is well, and an earlier one was troubled.",
                LearningReason.ON_TIME, "Completed by its baseline date.",
                LearningReason.SUSTAINED, "This month's report and the two before it are well.",
                LearningReason.OVERDUE, "Open although its baseline date has come.",
                LearningReason.TROUBLED, "This month's report and the one before it are troubled.");
        return rows(LearningReason.values(), said);
    }

    private static <T extends VocabularyTerm> String rows(T[] terms, Map<T, String> said) {
        StringBuilder rows = new StringBuilder();
        for (T term : terms) {
            assertThat(said).containsKey(term);
            rows.append("| `%s` | %s |\n".formatted(term.id(), said.get(term)));
        }
        return rows.toString();
    }

    private static String codes() {
        StringBuilder page = new StringBuilder("""
                # Codes

                Everything that waymark finds has a code that never changes its meaning. `waymark explain CODE` shows what stands here, with
                the severity that your programme gives it.

                An **error** stops a return from being accepted, a **warning** wants a look, an **advisory** is worth knowing. The letter says
                what is looked at: **F** the file, **S** the shape of the table, **C** a cell, **R** a row, **K** a return, **T** what changed
                since last period, **G** all returns together, **M** the checking itself.

                | code | name | severity |
                |---|---|---|
                """);
        Codes.all()
                .values()
                .forEach(code -> page.append("| [%s](#%s) | %s | %s |\n"
                        .formatted(
                                code.id(),
                                anchor(code),
                                code.slug(),
                                code.severity().word())));
        Codes.all().values().forEach(code -> {
            CodeDoc doc = CodeDocs.of(code).orElseThrow();
            page.append("""

                    ## %s %s

                    %s %s

                    To put it right: %s

                    | | |
                    |---|---|
                    | wrong | %s |
                    | right | %s |
                    """.formatted(
                    code.id(), code.slug(), doc.meaning(), doc.why(), doc.fix(), cell(doc.bad()), cell(doc.good())));
        });
        return page.toString();
    }

    private static String anchor(Code code) {
        return (code.id() + "-" + code.slug()).toLowerCase(Locale.ROOT);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", "<br>");
    }

    private static String measures() {
        return """
                # Measures

                What every figure means. The unit is the milestone; periods end on the last day of their month. *Matched* milestones have
                the same footprint and id in this period and the previous one, which is the latest period before this in the input. A
                milestone counts under its primary dimension of this period.

                In `report --format json` every measure stands under its key, with `n` beside it for rates and medians: how many milestones
                (for the returns' rates: footprints) it rests on. A measure with nothing to count is `null` there and "no data" elsewhere,
                never 0. `leftOut` says how many milestones could not enter a measure because a field it needs is in error.

                | key | measure | what it counts |
                |---|---|---|
                %s
                Of the returns themselves:

                | key | measure | what it counts |
                |---|---|---|
                %s
                Footprints that sent nothing are named, never imputed. Of a footprint without a return in the previous period, milestones are
                not counted as added; of a footprint without a return in this period, none are counted as removed.

                ## Trend

                A trend has every month from the first for which there is a return to the one reported, at most %d. A month's figures are what a
                report for that month says: of the returns that count then, from the footprints expected then, each milestone under the
                dimension it had then. All returns that are read together make the trend, so keep the months side by side in one folder or name
                earlier ones with `--previous`. In a [pack](pack.md#recount-any-month), `data/history.csv` has the milestones
                behind every month.

                The limits are those of an XmR chart: the mean of the monthly values, less and plus 2.66 times the mean moving range, which
                is the distance between the values of successive months. Chance alone rarely goes beyond them.

                - With fewer than %d months with data they are called trial limits.
                - A month without data is a gap. No moving range is taken across a gap, for what happened within it is not known. A month for
                  which nobody sent anything is passed over instead, so that a quarterly programme has limits too.
                - There are no limits until two successive months differ. In `report --format json` a limit may lie below 0 or above 1; elsewhere
                  it is shown as 0%% or 100%%.

                Four patterns tell more than chance. A month that belongs to several is marked with the first of them. They are sought among the
                months with data, passing over the others.

                | in JSON | pattern |
                |---|---|
                %s
                ## Learning

                A milestone's report is its row in one month's return. A report is *well* when it says completed, or green and neither delayed nor
                overdue; it is *troubled* when it says open and red, amber or delayed. One footprint can show another something when it has one
                of the first three of these, and is stuck with one of the last two; of several reasons the first is said.

                | in JSON | what it says of a milestone |
                |---|---|
                %s
                Of those that have something to show in the same dimension and at the same level, the %d are named that have most recovered
                milestones, then most that show anything, then fewest stuck ones, then stand first in the programme's list. A report narrowed to
                some footprints still names others that they could learn from.

                ## Decisions

                Reports list the open milestones that need a decision, most pressing first: those red and overdue, then those red, then those
                overdue that are getting worse, as a forecast moved later by each of the last two reports or a rating worse than the last one
                says. Within each the longest overdue, then the most slipped come first.
                """.formatted(
                        measures(MeasureRegistry.descriptions()),
                        measures(MeasureRegistry.OF_RETURNS.stream()
                                .map(ReturnRate::description)
                                .toList()),
                        Trend.MOST_MONTHS,
                        ControlChart.ENOUGH,
                        signals(),
                        reasons(),
                        LearningPair.MOST);
    }

    private static String measures(List<MeasureDescription> descriptions) {
        return descriptions.stream()
                .map(each -> "| `%s` | %s | %s |\n".formatted(each.key(), each.title(), each.definition()))
                .collect(Collectors.joining());
    }
}
