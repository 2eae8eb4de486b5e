package org.waymark.tools.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Generates valid milestones of October 2026: the same for the same footprint and number, with realistic states and
 * text lengths.
 */
final class MilestoneGenerator {

    static final String PERIOD = "2026-10";

    /** The first month of a year of returns. */
    static final YearMonth FIRST = YearMonth.of(2025, 11);

    private static final LocalDate PERIOD_END = LocalDate.of(2026, 10, 31);
    private static final List<String> DIMENSIONS =
            List.of("feeling", "perceiving", "thinking", "relating", "doing", "being");
    private static final List<String> STAGES = List.of("mindset", "behaviour", "culture", "outcome");
    private static final List<String> PLACES =
            List.of("Northgate", "Eastmoor", "Westbrook", "Southfield", "Highcliff", "Lowmarsh", "Millford", "Ashdale");
    private static final List<String> BODIES = List.of("Council", "Community Trust", "Hospice", "Primary Care Network");
    private static final List<String> ROLES =
            List.of("Director of integration", "Head of community nursing", "Programme manager", "Lead for frailty");
    private static final List<String> WORK = List.of(
            "one referral route for frailty",
            "a shared care record on the wards",
            "joint visits by nurses and social workers",
            "a single point of access for carers",
            "peer support after discharge");
    private static final List<String> NEWS = List.of(
            "Two practices joined, a third has no capacity until January",
            "Staff from both sides of the river now meet on the ward each Tuesday",
            "The board heard from patients first and from us second",
            "Information sharing took longer than planned, since the agreement lapsed",
            "People who use the service changed the order in which we do things",
            "Northern teams shadow their colleagues for a day a month");

    private final Random random;
    private final Map<String, String> row = new LinkedHashMap<>();
    private final int number;

    private MilestoneGenerator(String footprint, int number) {
        this.random = new Random(31L * footprint.hashCode() + number);
        this.number = number;
        row.put("footprint_code", footprint);
    }

    /** The cells of one milestone by field name; blank ones are absent. */
    static Map<String, String> row(String footprint, int number) {
        MilestoneGenerator milestone = new MilestoneGenerator(footprint, number);
        milestone.identity();
        milestone.leadership();
        milestone.state();
        milestone.outcome();
        return milestone.row;
    }

    /** The same milestone in a given month; it is completed in one of 24 months. */
    static Map<String, String> row(String footprint, int number, YearMonth month) {
        Map<String, String> row = row(footprint, number);
        List.of("actual_date", "forecast_date", "rag", "delay_reason", "sustained", "sustained_checked_on")
                .forEach(row::remove);
        YearMonth done = FIRST.plusMonths(Math.floorMod(31 * footprint.hashCode() + number * 7, 24));
        LocalDate end = done.atEndOfMonth();
        row.put("period", month.toString());
        row.put("narrative", row.get("narrative") + " That was in " + month + ".");
        if (done.isAfter(month)) {
            boolean late = end.isAfter(LocalDate.parse(row.get("baseline_date")).plusDays(30));
            row.put("status", "on_track");
            row.put("forecast_date", end.toString());
            row.put("rag", late ? "amber" : "green");
            row.put("percent_complete", String.valueOf(Math.min(99, 1 + FIRST.until(month, ChronoUnit.MONTHS) * 8)));
        } else {
            row.put("status", "completed");
            row.put("actual_date", end.toString());
            row.put("percent_complete", "100");
            row.put("sustained", "yes");
            row.put("sustained_checked_on", month.atEndOfMonth().toString());
        }
        return row;
    }

    /** Puts several kinds of faults in six cells of a row; some are the same in every row, others differ. */
    static void spoil(Map<String, String> row, int number) {
        row.remove("title");
        row.remove("owner_role");
        row.put("dimension", "felling " + number);
        row.put("status", "on trak");
        row.put("baseline_date", "31/02/2026");
        row.put("percent_complete", String.valueOf(150 + number % 50));
    }

    private void identity() {
        row.put("period", PERIOD);
        row.put("milestone_id", "M-%07d".formatted(number));
        row.put("title", any(PLACES) + ": " + any(WORK));
        row.put("dimension", DIMENSIONS.get(number % 6));
        if (number % 3 == 0) {
            row.put("secondary_dimension", DIMENSIONS.get((number + 1) % 6));
        }
        row.put("change_stage", STAGES.get(number / 6 % 4));
        row.put("level", any(List.of("team", "organisation", "place", "footprint")));
        row.put("shared_purpose", "People in " + any(PLACES) + " tell their story once and are heard");
    }

    private void leadership() {
        String lead = any(PLACES) + " " + any(BODIES);
        row.put("boundary", any(List.of("none", "department", "organisation", "sector")));
        if (!row.get("boundary").equals("none")) {
            row.put("partners", any(PLACES) + " " + any(BODIES) + "; " + any(PLACES) + " Volunteers");
        }
        row.put("lead_organisation", lead);
        row.put("owner_role", any(ROLES));
        row.put("leadership", any(List.of("single", "shared", "ceded")));
        if (row.get("leadership").equals("ceded")) {
            row.put("ceded_to", any(PLACES) + " Alliance");
        }
    }

    private void state() {
        LocalDate baseline = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(400));
        row.put("baseline_date", baseline.toString());
        String status = any(List.of("not_started", "on_track", "on_track", "delayed", "completed", "stopped"));
        row.put("status", status);
        switch (status) {
            case "completed" -> {
                row.put("actual_date", PERIOD_END.minusDays(random.nextInt(200)).toString());
                row.put("percent_complete", "100");
                row.put("sustained", "yes");
                row.put("sustained_checked_on", PERIOD_END.toString());
            }
            case "stopped" -> row.put("percent_complete", String.valueOf(random.nextInt(90)));
            default -> open(status, baseline);
        }
        row.put("narrative", any(NEWS) + "; case " + number + " of " + row.get("footprint_code") + ".");
    }

    private void open(String status, LocalDate baseline) {
        LocalDate forecast = PERIOD_END.plusDays(1 + random.nextInt(200));
        boolean late = forecast.isAfter(baseline.plusDays(30));
        row.put("forecast_date", forecast.toString());
        row.put("rag", late ? any(List.of("amber", "red")) : "green");
        row.put("percent_complete", status.equals("not_started") ? "0" : String.valueOf(1 + random.nextInt(99)));
        if (status.equals("delayed")) {
            row.put("delay_reason", any(List.of("partners", "capacity", "funding", "governance", "external")));
        }
    }

    private void outcome() {
        row.put("solution", any(List.of("none_yet", "clumsy", "partial", "full")));
        if (List.of("clumsy", "partial").contains(row.get("solution"))) {
            row.put("next_step", "Extend the pilot to the two remaining wards");
        }
        row.put("involvement", any(List.of("informed", "consulted", "codesigned", "coled")));
        row.put("evidence", any(List.of("service_data", "user_feedback", "independent")));
        row.put("evidence_ref", "Board paper 2026-10/" + (1 + random.nextInt(40)));
        if (random.nextInt(3) == 0) {
            row.put("measure_name", "Days from referral to first visit");
            row.put("measure_baseline", String.valueOf(10 + random.nextInt(20)));
            row.put("measure_target", "5");
            row.put("measure_actual", (5 + random.nextInt(10)) + ".5");
        }
        if (number % 8 == 0) {
            row.put("learning_note", "Meeting on the ward, and not in the board room, changed who spoke");
        }
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
