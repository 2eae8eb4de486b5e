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
import org.waymark.forecast.Outlook;
import org.waymark.forecast.TrackRecord;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.BurnUp;
import org.waymark.progress.ControlChart;
import org.waymark.progress.LearningPair;
import org.waymark.progress.LearningReason;
import org.waymark.progress.MeasureDescription;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.ReturnMeasures;
import org.waymark.progress.ReturnRate;
import org.waymark.progress.SpecialCauseSignal;
import org.waymark.progress.Trend;
import org.waymark.schema.SchemaFormat;
import org.waymark.schema.SchemaSource;
import org.waymark.testing.GoldenFile;

/** The reference pages are generated from the code, so that they are always current. */
class ReferenceTest {

    private static final Path DOCS = Path.of("docs");

    @Test
    void measuresPageIsCurrent() {
        GoldenFile.assertSame(measures(), DOCS.resolve("measures.md"));
    }

    @Test
    void schemaPageIsCurrent() {
        GoldenFile.assertSame(SchemaFormat.MARKDOWN.write(SchemaSource.builtIn()), DOCS.resolve("schema.md"));
    }

    @Test
    void codesPageIsCurrent() {
        GoldenFile.assertSame(codes(), DOCS.resolve("codes.md"));
    }

    @Test
    void everyLinkBetweenPagesHasATarget() throws Exception {
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
        Map<SpecialCauseSignal.Kind, String> meanings = Map.of(
                SpecialCauseSignal.Kind.OUTSIDE,
                "The value is outside the limits.",
                SpecialCauseSignal.Kind.RUN,
                "Seven or more values in a row, each higher than the one before, or each lower than the one"
                        + " before.",
                SpecialCauseSignal.Kind.NEAR_LIMIT,
                "Three values in a row are on one side of the mean, and two or three of them are in the outer"
                        + " third between the mean and the limit. Only these two or three are marked.",
                SpecialCauseSignal.Kind.SHIFT,
                "Eight or more values in a row on one side of the median.");
        return rows(SpecialCauseSignal.Kind.values(), meanings);
    }

    private static String reasons() {
        Map<LearningReason, String> meanings = Map.of(
                LearningReason.RECOVERED, "This month's report is good, and an earlier one was troubled.",
                LearningReason.ON_TIME, "The milestone was completed by its baseline date.",
                LearningReason.SUSTAINED, "This month's report and the two before it are good.",
                LearningReason.OVERDUE,
                        "The milestone is open, and its baseline date is on or before the end of the month.",
                LearningReason.TROUBLED, "This month's report and the one before it are troubled.");
        return rows(LearningReason.values(), meanings);
    }

    private static <T extends VocabularyTerm> String rows(T[] terms, Map<T, String> meanings) {
        StringBuilder rows = new StringBuilder();
        for (T term : terms) {
            assertThat(meanings).containsKey(term);
            rows.append("| `%s` | %s |\n".formatted(term.id(), meanings.get(term)));
        }
        return rows.toString();
    }

    private static String codes() {
        StringBuilder page = new StringBuilder("""
                # Codes

                Everything that waymark finds has a code that never changes its meaning. `waymark explain CODE` shows the same text, with
                the severity that your programme gives it.

                An **error** stops a return from being accepted, a **warning** should be looked at, an **advisory** is worth knowing. The letter
                shows what was checked: **F** the file, **S** the shape of the table, **C** a cell, **R** a row, **K** a return, **T** what changed
                since last period, **G** all returns together, **M** the checking itself.

                [`waymark fix`](fix.md) can correct findings whose code is marked **safe** or **unsafe** below, where the cell leaves no doubt. In
                text, `validate` marks each finding that `fix` can correct: `[*]` is safe, so that no value changes; `[?]` is unsafe, a guess at what
                was meant, which needs `--unsafe`.

                | code | name | severity | fix |
                |---|---|---|---|
                """);
        Codes.all()
                .values()
                .forEach(code -> page.append("| [%s](#%s) | %s | %s | %s |\n"
                        .formatted(
                                code.id(),
                                anchor(code),
                                code.slug(),
                                code.severity().word(),
                                fixable(code))));
        Codes.all().values().forEach(code -> {
            CodeDoc doc = CodeDocs.of(code).orElseThrow();
            page.append("""

                    ## %s %s

                    %s %s

                    To correct it: %s

                    | | |
                    |---|---|
                    | wrong | %s |
                    | right | %s |
                    """.formatted(
                            code.id(),
                            code.slug(),
                            doc.meaning(),
                            doc.why(),
                            doc.everyFix(),
                            cell(doc.bad()),
                            cell(doc.good())));
        });
        return page.toString();
    }

    private static String fixable(Code code) {
        String fixable = CodeDocs.of(code).orElseThrow().fixable();
        return fixable.equals("no") ? "" : fixable;
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

                This page defines every figure in a report. Unless a measure says otherwise, it counts milestones. A period ends on the last
                day of its month. A milestone counts under the primary dimension that it has in this period. The *previous period* is the latest earlier
                period in the input. A milestone is *matched* if the same footprint reports the same milestone ID in both periods.

                In `report --format json`, every measure is listed under its key. For a rate or a median, `n` has the sample size under the same key:
                the number of milestones (for the rates of returns: footprints) that the value is based on. If there is nothing to count, the value is
                `null` in JSON and "no data" elsewhere, never 0. `leftOut` is the number of milestones that the measure leaves out because a field
                that it needs has an error.

                To recompute a figure of a pack, `waymark trace PACK KEY` lists the milestones behind it, with the cells that decide
                whether they count ([how](pack.md#trace-a-figure)).

                | key | measure | definition |
                |---|---|---|
                %s
                Measures of the returns:

                | key | measure | definition |
                |---|---|---|
                %s
                Reports list the footprints that did not send a return. Their figures are never estimated. If a footprint has no return for the
                previous period, its milestones are not counted as added. If it has no return for this period, none are counted as removed.

                ## Trend

                A trend covers every month from the first month with a return to the month of the report, but at most %d months. The figures of a
                month are the same as in a report for that month: they use the returns that count and the footprints expected in that month, and each
                milestone counts in the dimension that it had then. The trend uses all returns that are read together, so keep the months in one
                folder, or name earlier ones with `--previous`. In a [pack](pack.md#recount-any-month), `data/history.csv` lists the milestones behind
                every month.

                A *stock* builds on the value of the month before: the completion rate, the rate completed by baseline, the ratings. A milestone
                completed in March is still completed in April. A *flow* is new each month: due this month and on time, drift and, for the whole
                programme, the reporting rate and the on-time rate. Control limits assume values that do not depend on each other, so only flows
                have limits. Limits on a stock would mark nearly every month, even if nothing special happens in the programme. A stock is shown as a
                line, and the text gives its first and its latest value. Reports do not say whether a change in a stock is due to chance.

                The limits are those of an XmR chart (Wheeler, *Understanding Variation*, 1993): mean ± 2.66 × average moving range. A moving range
                is the distance between the values of two successive months. Points outside the limits are unlikely to be chance.

                - With fewer than %d months with data, the limits are trial limits.
                - In `dueOnTimeRate` and `driftDays`, a month with fewer than 5 milestones is shown, but is not used for the mean, the limits and
                  the patterns.
                - A month with returns but without a value is a gap. No moving range is calculated across a gap. A month for which nobody sent a
                  return is not a gap: it is skipped, so that a quarterly programme has limits too.
                - There are no limits until the values of two successive months differ.
                - In `report --format json`, a limit of a share can be below 0 or above 1. Other formats show 0%% or 100%% instead.

                Four patterns signal a change that is unlikely to be chance. A month that belongs to several patterns is marked with the first.
                Months without data are skipped.

                | key in JSON | pattern |
                |---|---|
                %s
                A programme can set a [target](own-footprints.md#targets-and-limits-that-start-again) for a measure; the overall chart shows it as a
                dotted line and in its text, and `trend.targets` has it in the JSON. For a flow, the text says whether the target is above, between or
                below the limits. A target between the limits is met in some months and missed in others by chance alone, so one such month shows
                nothing. A target outside the limits is hardly ever crossed unless the way of working changes. For a stock, the text gives only the
                value and the target.

                A programme can also restart the limits of a flow from a month, with a reason (`rebased` in the JSON). Then only that month and later ones are used for
                the mean, the limits and the patterns. Nothing else moves limits: a chart whose limits were moved after every change would show no change.

                Limits only separate unusual months from usual ones. A month inside the limits can still be a bad month. A month outside them probably
                has a cause, but the chart does not name it. Limits do not say whether the programme is on track, or whether anybody did well.

                To recompute limits, take the rows of one measure from `data/trend.csv`, for the whole programme or for one part of it (`scope`,
                `footprint`, `dimension`). Leave out rows whose `n` is too small. If limits started again, also leave out the earlier months, in which
                `mean`, `lower` and `upper` are blank. Calculate the average of `value`, the average distance between successive values, and from
                these the limits. Compare the results with `mean`, `lower` and `upper`.

                ## Footprints compared

                `comparison` compares footprints by five rates: completed by baseline, led across a boundary, shared or ceded lead, co-designed or
                co-led, and firm evidence. A small footprint varies more by chance than a large one, so each footprint is compared with limits for
                its own number of milestones. Source: Spiegelhalter, *Funnel plots for comparing institutional performance* (2005), with the method
                of the Care Quality Commission for proportions as in the R package FunnelPlotR.

                1. The target is the rate of all footprints together. Each rate is transformed to y = asin √rate, with the standard deviation
                   s = 1 / (2 √n). Then z = (y - target) / s, with the target transformed in the same way.
                2. φ is the mean of z², after values of z below the 10th percentile are raised to it and values above the 90th lowered to it
                   (winsorised).
                3. τ² is the variation between footprints that chance does not explain: τ² = (Iφ - (I - 1)) / (Σw - Σw² / Σw), where w = 1 / s² and I
                   is the number of footprints with data. A negative result counts as 0. The larger τ² is, the wider are the limits. By chance alone,
                   τ² is positive for about every other rate. Reports therefore say that footprints in general differ only if Iφ is above the 95%%
                   point of the chi-squared distribution with I - 1 degrees of freedom.
                4. The reported z is (y - target) / √(s² + τ²). A footprint is beyond the 95%% limits if z is beyond ±1.96 and the binomial
                   probability of a count at least as extreme is below 2.5%%. It is beyond the 99.8%% limits if z is beyond ±3.09 and that probability is
                   below 0.1%%. A footprint with fewer than 5 milestones is shown, but is never counted as beyond a limit.

                A footprint is called different only if it is beyond the 99.8%% limits. By chance alone, this would happen to one footprint in five
                hundred. The grid of footprints by dimension marks a cell only if its rate completed by baseline is beyond these limits in that
                dimension. No table ranks footprints by a rate.

                A funnel does not say why a footprint differs, or whether that is good. If the footprint with the lowest rate last time has
                a higher rate now, the report mentions it with a caution: the lowest of many figures is usually higher the next time, whatever was done
                (regression to the mean).

                The report page, the workbook and `comparison.html` of a pack have all funnels. The board paper and the slides name only the
                footprints beyond the 99.8%% limits, or say that there are none.

                To recompute a funnel, take `count` and `n` of each footprint from `comparison` in `data/report.json`.

                ## Learning

                A milestone's *report* is its row in one month's return. A report is *good* if the milestone is completed, or if it is green and
                neither delayed nor overdue. A report is *troubled* if the milestone is open and red, amber or delayed. Other footprints can
                learn from a milestone with one of the first three reasons below. A milestone with one of the last two is stuck. If several
                reasons apply, the first of them is shown.

                | key in JSON | reason |
                |---|---|
                %s
                For each stuck footprint, reports name up to %d footprints that it could learn from in the same dimension and at the same level.
                Footprints with the most recovered milestones come first. If these numbers are equal, those with the most milestones to learn from
                come first, then those with the fewest stuck milestones, and then those that are first in the programme's list. A report that is
                limited to some footprints still names others that they could learn from.

                `learningByChance` is the number of pairs that chance alone would give. To estimate it, waymark takes all milestones of the month that have a
                dimension and a level. Each milestone keeps its footprint, dimension and level. Whether a milestone can be learned from, is stuck,
                both or neither is shuffled among them. The number is the mean of 200 shuffles with a fixed seed. It does not say which pairs are due
                to chance.

                ## Decisions

                Reports list the open milestones that need a decision, in this order:

                1. Red and overdue.
                2. Red.
                3. Overdue and getting worse: the forecast moved later in each of the last two reports, or the rating is worse than in the last
                   report.

                In each group, the milestones that have been overdue longest come first. Of those that have been overdue equally long, the ones that
                slipped most come first. `decisions` in the JSON also has the number of latest reports in a row with this rating (`monthsAtRating`),
                the number of latest reports in a row that are red or amber (`monthsRedOrAmber`), how often the forecast date differed from the one in
                the report before (`forecastMoves`), and the forecast date minus the first forecast date (`daysMoved`).

                ## On track or not

                `burnUp` counts the milestones of the period's returns that are not stopped, for each month from the first baseline date to the
                last baseline or forecast date, and at most %d months before and after the period:

                | key in JSON | number |
                |---|---|
                | `planned` | Milestones whose baseline date is on or before the end of the month. |
                | `completed` | Milestones whose actual date is on or before the end of the month; `null` after the period. A completed milestone without a readable actual date counts from the reported period onwards. |
                | `forecast` | Completed milestones, and open ones whose forecast date is on or before the end of the month. |
                | `firstPlanned` | Milestones whose first reported baseline date is on or before the end of the month. |

                The programme is behind plan if `completed` is lower than `planned` at the end of the period. The plan is caught up (`caughtUp`)
                in the first month from which `forecast` is never below `planned` again. Milestones without a readable forecast date
                (`withoutForecast`) are in no forecast, so the plan may never be caught up.

                `burnUp` does not say how large a milestone is, or what it is worth: each counts once. To recompute a month, count the dates of the rows of
                `data/milestones.csv` that are not stopped; `data/history.csv` has the first baseline dates.

                ## Track record

                `waymark forecast` compares what returns said with what happened later. It uses the returns that count, for every month of the input
                up to the period, so keep the months in one folder. Here, a *report* is the row of an open milestone in one month with a readable
                forecast date. Its *lead* is the number of calendar months from the month of the report to the month of the forecast date, or 0 if the
                forecast date is in an earlier month. The completion date of a milestone is the actual date in the latest return that reports it as
                completed. If a later return reports it as open again, it is not completed. The figures are for all footprints together. With fewer
                than %d completed milestones, there are no figures. A milestone of a footprint that has ended is followed in the returns of its
                successor if it has the same ID and title there. It is then shown under the successor.

                | key in JSON | figure |
                |---|---|
                | `bands` | Days from the forecast date to completion, by lead: 0-1, 2-3, 4-6, 7-12 and 13 months or more. A band with fewer than %d completed milestones is merged with the next longer band, and the last band with the one before it. `p10` to `p90` are quantiles: `p50` days after the forecast date, half of the milestones are completed. |
                | `calibration` | How often milestones were completed by their baseline date, by their rating 1, 2, 3 and 6 calendar months before the month of that date: the number of reports (`n`), and the number of these whose milestone was completed by the baseline date in the report (`kept`), with the 95 %% interval of Wilson. A report counts only if its baseline date is not after the end of the period, and its milestone is not stopped by then. |
                | `surprises` | The milestones that were green in their last report before the baseline date and were not completed by that date. |
                | `delayDays` | Days from the first baseline date ever reported to completion, so that moving the baseline does not hide a delay. |

                The figures in days also include milestones that are not completed yet. Without them, the programme would look faster than it is. Such
                a milestone counts as open up to the end of the last month in which it was reported open. After that day, it is left out of the
                calculation.

                waymark estimates the share of milestones that are still open after each day with the product-limit method of Kaplan and Meier
                ("Nonparametric estimation from incomplete observations", 1958). The share starts at 1. On each day with completions, it is multiplied
                by 1 - c/n, where n is the number of reports that are still open before that day and c is the number of these that are completed on
                it. A report that is last known to be open on a day still counts in n for that day. If the share never falls far enough for a
                quantile, the quantile is `null`. Completed milestones without a readable actual date (`undated`) are left out.

                If a report says "half of its milestones are completed within 12 days of the forecast", half of them are, by this estimate, completed
                between 12 days before and 12 days after the forecast date. The idea of judging forecasts by their outcome, and not by who made them,
                comes from Eveleens and Verhoef ("Quantifying IT forecast quality", 2009). The 95 %% interval is that of Wilson ("Probable inference,
                the law of succession, and statistical inference", 1927).

                The track record does not say why a milestone is late, or who is to blame. The reports of one milestone in several months resemble
                each other, so the figures are less certain than the number of reports suggests. The number of completed milestones is a better guide.
                Stopped milestones count as open until they are stopped, although many of them would never have been completed.

                To recompute these figures from a pack:

                - `bands`: filter `data/forecasts.csv` by `leadMonths`, and leave out the rows whose `outcome` is `undated`. `errorDays` is the number of days from the forecast date to the completion or, if `outcome` is `open`, to the last day on which the milestone was known to be open. Sort the rows by `errorDays`, and put `completed` before `open` on the same day. Begin with 1 and go down the rows: at each `completed` row, multiply by 1 - 1/(number of rows from this one to the end). The first `errorDays` at which the product is 0.5 or less is `p50`.
                - `calibration`: take the rows of `data/forecasts.csv` whose `stopped` is false, and count them by `rag` and by the number of months from `period` to `baselineDate`. A completed row is `kept` if its `outcomeDate` is not after its `baselineDate`.
                - `surprises`: take the last row of each milestone whose `period` ends before its `baselineDate`.
                - `delayDays`: use `data/history.csv`, because this figure includes milestones that were never reported open. Calculate the same product as for `bands`. Count the days from the first baseline date to the completion or, if a milestone is not completed, to the end of the last month in which it was reported open.

                ## Outlook

                For every open milestone with a readable forecast date, `range50` is the range of days in which one in two such milestones is
                completed, and `range80` is the range for four in five. The ranges come from the track record of the band that the milestone's lead is
                in, on the condition that the milestone is still open at the end of the period. A bound is `null` if the track record does not reach
                that far. A milestone has no range if no earlier milestone of the band was still open so many days after its forecast date. `expected`
                is the number of completions expected by the end of each of the next %d months: the sum of the probabilities of all open milestones.
                Its range, from the 10th to the 90th percentile, assumes that milestones are completed independently of each other (a Poisson-binomial
                distribution). If many milestones wait for one decision, they are not independent, and the true range is wider.

                **Backtest.** For every earlier month with enough history at that time, waymark computes the ranges that it would have given then, from
                the returns up to that month. `n` is the number of ranges whose last day has passed, and `held` is the number of these ranges in which
                the milestone was completed. If only 60 %% of the 80 %% ranges held, read them as 60 %% ranges. In 100 simulated programmes whose
                forecast errors do not change over time, 80 %% of the 80 %% ranges held. If a programme gets better or worse at forecasting, the
                ranges follow with a delay.

                To recompute a range, calculate the product of its band as described above. Let S be the product at the end of the period, which is a
                number of days after (or before) the forecast date. `range80` begins on the first day on which the product is 0.9 S or less. It ends
                on the first day on which the product is 0.1 S or less. The chance of completion by a later day is 1 - (product on that day) / S.

                ## Did it last?

                `sustainedRate` is a measure that waymark defines itself. A change that is embedded lasts under external pressure, so templates ask
                about completed milestones again after 180 days. The rate does not say why a change did not last, or what became of the changes that
                nobody checked (`sustainedUnchecked`). If people check only what went well, the rate is too high. To recompute it, filter
                `data/milestones.csv` by `status`, `actualDate` and `changeStage` as defined above, and divide the rows whose `sustained` is yes by
                those with any answer.
                """.formatted(
                measures(MeasureRegistry.descriptions()),
                measures(
                        ReturnMeasures.ALL.stream().map(ReturnRate::description).toList()),
                Trend.MAX_MONTHS,
                ControlChart.FIRM_LIMITS_FROM,
                signals(),
                reasons(),
                LearningPair.MAX_SOURCES,
                BurnUp.MAX_MONTHS,
                TrackRecord.FEWEST,
                TrackRecord.FEWEST,
                Outlook.MONTHS);
    }

    private static String measures(List<MeasureDescription> descriptions) {
        return descriptions.stream()
                .map(each -> "| `%s` | %s | %s |\n".formatted(each.key(), each.title(), each.definition()))
                .collect(Collectors.joining());
    }
}
