package org.waymark.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.check.Milestone;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;
import org.waymark.programme.Sustained;

/**
 * The measures calculated a second time, directly from their definitions and without code of the first calculation:
 * plain loops over one list of this period's milestones and one of the previous period's. Gives numbers by name.
 */
final class NaiveFigures {

    private final Map<String, Double> numbers = new LinkedHashMap<>();

    private NaiveFigures() {}

    static Map<String, Double> of(List<Milestone> now, List<Milestone> before, LocalDate periodEnd) {
        NaiveFigures figures = new NaiveFigures();
        figures.delivery(now, periodEnd);
        figures.days(now);
        figures.movement(now, before);
        figures.character(now);
        figures.lasting(now, periodEnd);
        return figures.numbers;
    }

    private void delivery(List<Milestone> now, LocalDate periodEnd) {
        int open = 0;
        int completed = 0;
        int stopped = 0;
        int statusKnown = 0;
        int delayed = 0;
        int due = 0;
        int dueDone = 0;
        int dueNow = 0;
        int dueNowDone = 0;
        int overdue = 0;
        int[] rag = new int[4];
        for (Milestone m : now) {
            Status status = m.status();
            if (status == null) {
                continue;
            }
            statusKnown++;
            boolean isOpen = status == Status.NOT_STARTED || status == Status.ON_TRACK || status == Status.DELAYED;
            open += isOpen ? 1 : 0;
            completed += status == Status.COMPLETED ? 1 : 0;
            stopped += status == Status.STOPPED ? 1 : 0;
            delayed += status == Status.DELAYED ? 1 : 0;
            boolean reached = m.baselineDate() != null && m.baselineDate().compareTo(periodEnd) <= 0;
            if (status != Status.STOPPED && reached && !m.inError().contains("actual_date")) {
                boolean here = m.baselineDate().getYear() == periodEnd.getYear()
                        && m.baselineDate().getMonthValue() == periodEnd.getMonthValue();
                due++;
                dueNow += here ? 1 : 0;
                if (status == Status.COMPLETED && m.actualDate().compareTo(m.baselineDate()) <= 0) {
                    dueDone++;
                    dueNowDone += here ? 1 : 0;
                }
            }
            if (isOpen && reached) {
                overdue++;
            }
            if (isOpen && !m.inError().contains("rag")) {
                rag[m.rag() == null ? 3 : m.rag().ordinal()]++;
            }
        }
        put("milestones", now.size());
        put("open", open);
        put("completed", completed);
        put("stopped", stopped);
        put("delayed", delayed);
        share("completionRate", completed, statusKnown - stopped);
        share("dueRate", dueDone, due);
        share("dueOnTimeRate", dueNowDone, dueNow);
        put("overdue", overdue);
        put("green", rag[0]);
        put("amber", rag[1]);
        put("red", rag[2]);
        put("unrated", rag[3]);
    }

    private void days(List<Milestone> now) {
        List<Double> slips = new ArrayList<>();
        for (Milestone m : now) {
            if (m.status() == null || m.status() == Status.STOPPED || m.baselineDate() == null) {
                continue;
            }
            LocalDate end = m.actualDate();
            if (end == null && !m.inError().contains("actual_date")) {
                end = m.forecastDate();
            }
            if (end != null) {
                slips.add((double) (end.toEpochDay() - m.baselineDate().toEpochDay()));
            }
        }
        put("slippage.n", slips.size());
        put("slippage.p25", quantile(slips, 25));
        put("slippage.median", quantile(slips, 50));
        put("slippage.p75", quantile(slips, 75));
        put("slippage.max", slips.isEmpty() ? null : Collections.max(slips));
    }

    private void movement(List<Milestone> now, List<Milestone> before) {
        int[] rag = new int[3];
        int newlyCompleted = 0;
        int newlyStopped = 0;
        int reopened = 0;
        int resumed = 0;
        int added = 0;
        List<Double> drifts = new ArrayList<>();
        for (Milestone m : now) {
            if (m.id() == null) {
                continue;
            }
            Milestone match = null;
            for (Milestone b : before) {
                if (m.id().equals(b.id()) && m.key().footprint().equals(b.key().footprint())) {
                    match = b;
                }
            }
            if (match == null) {
                added++;
                continue;
            }
            boolean openBoth = isOpen(m) && isOpen(match);
            if (openBoth && m.rag() != null && match.rag() != null) {
                int points = points(m.rag()) - points(match.rag());
                rag[points > 0 ? 0 : points < 0 ? 1 : 2]++;
            }
            if (openBoth && m.forecastDate() != null && match.forecastDate() != null) {
                drifts.add((double)
                        (m.forecastDate().toEpochDay() - match.forecastDate().toEpochDay()));
            }
            if (m.status() == Status.COMPLETED && match.status() != null && match.status() != Status.COMPLETED) {
                newlyCompleted++;
            }
            if (m.status() == Status.STOPPED && match.status() != null && match.status() != Status.STOPPED) {
                newlyStopped++;
            }
            if (isOpen(m) && match.status() == Status.COMPLETED) {
                reopened++;
            }
            if (isOpen(m) && match.status() == Status.STOPPED) {
                resumed++;
            }
        }
        int removed = 0;
        for (Milestone b : before) {
            boolean still = false;
            for (Milestone m : now) {
                still |= b.id() != null
                        && b.id().equals(m.id())
                        && b.key().footprint().equals(m.key().footprint());
            }
            removed += b.id() == null || still ? 0 : 1;
        }
        put("improved", rag[0]);
        put("worsened", rag[1]);
        put("same", rag[2]);
        put("newlyCompleted", newlyCompleted);
        put("newlyStopped", newlyStopped);
        put("reopened", reopened);
        put("resumed", resumed);
        put("added", added);
        put("removed", removed);
        put("drift.n", drifts.size());
        put("drift.median", quantile(drifts, 50));
    }

    private void character(List<Milestone> now) {
        for (ChangeStage stage : ChangeStage.values()) {
            int all = 0;
            int done = 0;
            for (Milestone m : now) {
                all += m.changeStage() == stage ? 1 : 0;
                done += m.changeStage() == stage && m.status() == Status.COMPLETED ? 1 : 0;
            }
            put("stage." + stage, all);
            put("stage.completed." + stage, done);
        }
        int[] boundary = new int[Boundary.values().length];
        int[] level = new int[Level.values().length];
        int[] solution = new int[Solution.values().length];
        int led = 0;
        int sharedOrCeded = 0;
        int involvement = 0;
        int codesignedOrColed = 0;
        int evidenced = 0;
        int shown = 0;
        List<Double> outcomes = new ArrayList<>();
        for (Milestone m : now) {
            if (m.boundary() != null) {
                boundary[m.boundary().ordinal()]++;
            }
            if (m.level() != null) {
                level[m.level().ordinal()]++;
            }
            if (m.solution() != null) {
                solution[m.solution().ordinal()]++;
            }
            if (m.leadership() != null) {
                led++;
                sharedOrCeded += m.leadership() == Leadership.SINGLE ? 0 : 1;
            }
            if (m.involvement() != null) {
                involvement++;
                codesignedOrColed +=
                        m.involvement() == Involvement.COLED || m.involvement() == Involvement.CODESIGNED ? 1 : 0;
            }
            if (m.status() == Status.COMPLETED && m.evidence() != null) {
                evidenced++;
                shown += m.evidence().ordinal() >= Evidence.SERVICE_DATA.ordinal() ? 1 : 0;
            }
            if (m.measureBaseline() != null && m.measureTarget() != null && m.measureActual() != null) {
                double from = m.measureBaseline().doubleValue();
                double to = m.measureTarget().doubleValue();
                if (from != to) {
                    outcomes.add((m.measureActual().doubleValue() - from) / (to - from));
                }
            }
        }
        for (Boundary b : Boundary.values()) {
            put("boundary." + b, boundary[b.ordinal()]);
        }
        for (Level l : Level.values()) {
            put("level." + l, level[l.ordinal()]);
        }
        for (Solution s : Solution.values()) {
            put("solution." + s, solution[s.ordinal()]);
        }
        int crossing = boundary[1] + boundary[2] + boundary[3];
        share("crossBoundaryRate", crossing, crossing + boundary[0]);
        share("sharedLeadershipRate", sharedOrCeded, led);
        share("involvementRate", codesignedOrColed, involvement);
        share("evidenceRate", shown, evidenced);
        put("outcome.n", outcomes.size());
        put("outcome.median", quantile(outcomes, 50));
    }

    private void lasting(List<Milestone> now, LocalDate periodEnd) {
        int[] answers = new int[Sustained.values().length];
        int unchecked = 0;
        for (Milestone m : now) {
            boolean deep = m.changeStage() == ChangeStage.BEHAVIOUR
                    || m.changeStage() == ChangeStage.CULTURE
                    || m.changeStage() == ChangeStage.OUTCOME;
            if (!deep || m.status() != Status.COMPLETED || m.actualDate() == null) {
                continue;
            }
            if (periodEnd.toEpochDay() - m.actualDate().toEpochDay() < 180) {
                continue;
            }
            if (m.sustained() != null) {
                answers[m.sustained().ordinal()]++;
            } else if (!m.inError().contains("sustained")) {
                unchecked++;
            }
        }
        share("sustainedRate", answers[0], answers[0] + answers[1] + answers[2]);
        put("sustainedUnchecked", unchecked);
    }

    /** Excel's QUARTILE.INC and R's default: the value at rank 1 + (n - 1) x percent / 100 among the sorted. */
    private static Double quantile(List<Double> values, int percent) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        if (sorted.isEmpty()) {
            return null;
        }
        int hundredths = (sorted.size() - 1) * percent;
        double low = sorted.get(hundredths / 100);
        int rest = hundredths % 100;
        if (rest == 0) {
            return low;
        }
        double high = sorted.get(hundredths / 100 + 1);
        return low * (100 - rest) / 100 + high * rest / 100;
    }

    private static boolean isOpen(Milestone m) {
        return m.status() != null && m.status() != Status.COMPLETED && m.status() != Status.STOPPED;
    }

    private static int points(Rag rag) {
        return rag == Rag.GREEN ? 3 : rag == Rag.AMBER ? 2 : 1;
    }

    private void share(String name, int count, int n) {
        put(name + ".n", n);
        put(name, n == 0 ? null : count / (double) n);
    }

    private void put(String name, int number) {
        numbers.put(name, (double) number);
    }

    private void put(String name, Double number) {
        numbers.put(name, number);
    }
}
