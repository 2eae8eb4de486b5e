package org.waymark.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.programme.Footprint;
import org.waymark.programme.Rag;
import org.waymark.progress.Coverage;
import org.waymark.progress.Measures;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * Writes the sentences that open a report: whether the programme is on track, the state of the milestones, those overdue,
 * the largest slip, the change since the previous period, and the returns. They state counts and leave the judgement to the
 * reader.
 */
final class HeadlineSentences {

    /** From this many days after plan, the forecast of a milestone that is rated green is pointed out. */
    private static final int FAR_AFTER_PLAN = 90;

    private HeadlineSentences() {}

    static List<String> of(Progress progress, BurnUpView burnUp, ChangeCounts changes) {
        List<String> sentences = new ArrayList<>();
        if (progress.overall().milestones() > 0) {
            sentences.add(burnUp.verdict());
            sentences.addAll(state(progress));
            if (!changes.counts().isEmpty()) {
                sentences.add(changes.sentence());
            }
        }
        sentences.add(returns(progress.coverage()));
        return sentences;
    }

    static List<String> state(Progress progress) {
        if (progress.overall().milestones() == 0) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>(List.of(milestones(progress.overall()), overdue(progress)));
        List<MilestonePair> slipped = ReportSections.all(progress).stream()
                .filter(pair -> SectionHighlights.openSlippage(pair) > 0)
                .sorted(Comparator.comparingInt(SectionHighlights::openSlippage).reversed())
                .toList();
        if (!slipped.isEmpty()) {
            MilestonePair largest = slipped.get(0);
            sentences.add(
                    "Largest slip: " + slip(largest) + (greenAndLate(largest) ? ", although it is rated green." : "."));
            others(slipped).ifPresent(sentences::add);
        }
        return sentences;
    }

    private static String returns(Coverage coverage) {
        int expected = coverage.expected().size();
        int accepted = coverage.accepted().size();
        int correct = coverage.received().size() - accepted;
        String sentence = accepted(accepted, expected);
        if (correct > 0 && expected > 1) {
            sentence += "; " + English.number(correct) + (correct == 1 ? " needs correction" : " need correction");
        }
        List<String> missing = coverage.missing().stream()
                .map(Footprint::name)
                .map(SentText::tidy)
                .toList();
        if (missing.isEmpty()) {
            return sentence + ".";
        }
        return missing.size() <= CoverageView.NAMED
                ? sentence + "; no return has been received from " + English.and(missing) + "."
                : sentence + "; no return has been received from " + English.number(missing.size())
                        + " footprints, named below.";
    }

    private static String accepted(int accepted, int expected) {
        return switch (expected) {
            case 0 -> "No return is expected";
            case 1 -> accepted == 1 ? "The one expected return is accepted" : "The one expected return is not accepted";
            default ->
                accepted == expected
                        ? "All " + English.number(expected) + " expected returns are accepted"
                        : English.number(accepted) + " of " + English.number(expected) + " expected returns "
                                + (accepted == 1 ? "is" : "are") + " accepted";
        };
    }

    /** Every milestone is in one of the parts, so that they add up. */
    private static String milestones(Measures all) {
        List<String> parts = new ArrayList<>();
        parts.add(English.number(all.completed()) + English.agree(all.completed(), " is", " are") + " completed");
        parts.add(English.number(all.open()) + " open");
        int unknown = all.milestones() - all.completed() - all.open() - all.stopped();
        if (all.stopped() > 0) {
            parts.add(English.number(all.stopped()) + " stopped");
        }
        if (unknown > 0) {
            parts.add(English.number(unknown) + English.agree(unknown, " has", " have") + " no readable status");
        }
        String sentence = "Of " + English.count(all.milestones(), "milestone") + ", " + English.and(parts);
        return all.open() == 0 ? sentence + "." : sentence + "; open: " + new RagBar(all.rag()).words() + ".";
    }

    private static String overdue(Progress progress) {
        int overdue = progress.overall().overdue();
        String end = Dates.day(progress.period().atEndOfMonth());
        if (overdue == 0) {
            return "None is overdue at " + end + ".";
        }
        String start = English.number(overdue) + (overdue == 1 ? " is overdue" : " are overdue") + " at " + end;
        int most = progress.dimensions().stream()
                .mapToInt(d -> d.measures().overdue())
                .max()
                .orElse(0);
        List<String> where = progress.dimensions().stream()
                .filter(d -> d.measures().overdue() == most)
                .map(d -> d.dimension().label())
                .toList();
        if (most == overdue) {
            return start + ", in " + where.get(0) + ".";
        }
        return where.size() == 1 && most > 1
                ? start + ", the most in " + where.get(0) + " (" + English.number(most) + ")."
                : start + ".";
    }

    private static boolean greenAndLate(MilestonePair pair) {
        return pair.milestone().rag() == Rag.GREEN && SectionHighlights.openSlippage(pair) >= FAR_AFTER_PLAN;
    }

    /**
     * The milestones after the first that are rated green although they are forecast far after plan; the one that slipped
     * most is named.
     */
    private static Optional<String> others(List<MilestonePair> slipped) {
        List<MilestonePair> green =
                slipped.stream().skip(1).filter(HeadlineSentences::greenAndLate).toList();
        if (green.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                green.size() == 1
                        ? "Rated green although late: " + slip(green.get(0)) + "."
                        : English.number(green.size())
                                + " milestones are rated green although they are forecast at least " + FAR_AFTER_PLAN
                                + " days after plan, such as " + slip(green.get(0)) + ".");
    }

    private static String slip(MilestonePair pair) {
        MilestoneLine line = MilestoneLine.of(pair, "");
        return line.title() + " (" + line.footprint() + "), now "
                + MilestoneLine.slip(SectionHighlights.openSlippage(pair));
    }
}
