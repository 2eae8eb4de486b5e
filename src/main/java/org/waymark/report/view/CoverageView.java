package org.waymark.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Footprint;
import org.waymark.progress.Coverage;
import org.waymark.progress.Rate;
import org.waymark.progress.ReturnMeasures;
import org.waymark.progress.ReturnRate;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * The returns of a period: how many were expected, received and accepted, and which are missing. Texts are free of control
 * characters.
 *
 * @param counts the returns expected, received, accepted, late and missing, in this order
 * @param rates the reporting rate and, when the programme sets a deadline, the on-time rate
 * @param lists the names of footprints, such as the missing ones; there are no empty lists
 * @param deadline a sentence on the deadline
 */
public record CoverageView(List<Count> counts, List<Figure> rates, List<Names> lists, String deadline) {

    /** The most missing footprints that a headline names. */
    public static final int NAMED = 3;

    private static final String NONE = "no return is expected";

    /** A count and its label. The value of "Late" is "no deadline" when the programme sets none. */
    public record Count(String label, String value) {}

    /**
     * A footprint in a list.
     *
     * @param label its name and code, such as {@code Coldwater Sound (X03)}; the text of the return if the programme does
     *     not know the footprint
     * @param code its code; empty if the programme does not know the footprint
     */
    public record NamedFootprint(String label, String code) {}

    /** The footprints in one state. */
    public record Names(String label, List<NamedFootprint> footprints) {

        public Names {
            footprints = List.copyOf(footprints);
        }

        /** The labels of the footprints. */
        public List<String> names() {
            return footprints.stream().map(NamedFootprint::label).toList();
        }
    }

    public CoverageView {
        counts = List.copyOf(counts);
        rates = List.copyOf(rates);
        lists = List.copyOf(lists);
    }

    /**
     * Puts the coverage of a period into words.
     *
     * @param coverage the coverage
     * @param asOf the date of the report, which decides whether the deadline has passed
     */
    public static CoverageView of(Coverage coverage, LocalDate asOf) {
        boolean timed = coverage.deadline() != null;
        List<Count> counts = List.of(
                count("Expected", coverage.expected()),
                count("Received", coverage.received()),
                count("Accepted", coverage.accepted()),
                timed ? count("Late", coverage.late()) : new Count("Late", "no deadline"),
                count("Missing", coverage.missing()));
        List<Figure> rates = new ArrayList<>();
        for (ReturnRate rate : ReturnMeasures.ALL) {
            if (timed || !rate.needsDeadline()) {
                rates.add(rate(rate, coverage));
            }
        }
        String deadline = coverage.deadline() == null
                ? "The programme sets no deadline for returns."
                : "Returns " + (coverage.deadline().isBefore(asOf) ? "were" : "are") + " due by "
                        + Dates.day(coverage.deadline()) + ".";
        return new CoverageView(counts, rates, lists(coverage), deadline);
    }

    private static Figure rate(ReturnRate measure, Coverage coverage) {
        Rate rate = measure.of(coverage);
        String restsOn = FigureGroups.restsOn(rate, measure.noun(), NONE);
        return new Figure(measure.description(), measure.title(), rate, restsOn, "", 0, List.of(), "", "");
    }

    private static List<Names> lists(Coverage coverage) {
        List<Footprint> correct = coverage.received().stream()
                .filter(f -> !coverage.accepted().contains(f))
                .toList();
        List<Names> lists = new ArrayList<>();
        lists.add(names("Missing", coverage.missing()));
        lists.add(names("Needs correction", correct));
        lists.add(names("Late", coverage.late()));
        if (coverage.deadline() != null) {
            lists.add(names("Not dated", coverage.undated()));
        }
        lists.add(new Names(
                "Not expected",
                coverage.unexpected().stream()
                        .map(text -> new NamedFootprint(SentText.tidy(text), ""))
                        .toList()));
        lists.removeIf(list -> list.footprints().isEmpty());
        return lists;
    }

    private static Count count(String label, List<?> items) {
        return new Count(label, English.number(items.size()));
    }

    private static NamedFootprint named(Footprint footprint) {
        String code = SentText.tidy(footprint.code());
        return new NamedFootprint(SentText.tidy(footprint.name()) + " (" + code + ")", code);
    }

    private static Names names(String label, List<Footprint> footprints) {
        return new Names(label, footprints.stream().map(CoverageView::named).toList());
    }
}
