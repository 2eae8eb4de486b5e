package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Footprint;
import org.waymark.progress.Coverage;
import org.waymark.progress.Measures;
import org.waymark.progress.Movement;
import org.waymark.progress.Progress;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * Writes the sentences that open a report: the returns, the state of the milestones, those overdue, the most slipped one
 * and the change since the previous period. They state counts and leave the judgement to the reader.
 */
final class HeadlineSentences {

    private HeadlineSentences() {}

    static List<String> of(Progress progress, HighlightList slipped) {
        List<String> sentences = new ArrayList<>();
        sentences.add(returns(progress.coverage()));
        if (progress.overall().milestones() > 0) {
            sentences.add(milestones(progress.overall()));
            sentences.add(overdue(progress));
            slipped.shown().stream().limit(1).map(HeadlineSentences::slipped).forEach(sentences::add);
            moved(progress, sentences);
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
        return missing.size() <= 3
                ? sentence + "; no return has come from " + English.and(missing) + "."
                : sentence + "; no return has come from " + English.number(missing.size())
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

    private static String milestones(Measures all) {
        return "Of " + English.count(all.milestones(), "milestone") + ", " + English.number(all.completed())
                + (all.completed() == 1 ? " is" : " are") + " completed and " + English.number(all.open())
                + (all.open() == 1 ? " is" : " are") + " open: " + new RagBar(all.rag()).words() + ".";
    }

    private static String overdue(Progress progress) {
        int overdue = progress.overall().overdue();
        if (overdue == 0) {
            return "Nothing is overdue.";
        }
        String start = English.number(overdue) + (overdue == 1 ? " is overdue" : " are overdue");
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

    private static String slipped(MilestoneLine most) {
        return "The most slipped is " + most.id() + " of " + most.footprint() + ", " + most.points() + ": "
                + most.title() + ".";
    }

    private static void moved(Progress progress, List<String> sentences) {
        Movement movement = progress.overall().movement();
        if (movement == null || progress.previous() == null) {
            return;
        }
        sentences.add("Since " + Dates.month(progress.previous()) + ", " + English.number(movement.newlyCompleted())
                + (movement.newlyCompleted() == 1 ? " was" : " were") + " newly completed; confidence improved in "
                + English.number(movement.improved()) + " and worsened in " + English.number(movement.worsened())
                + ".");
    }
}
