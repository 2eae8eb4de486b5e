package org.waymark.report.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.document.MilestoneBlock;
import org.waymark.forecast.DateRange;
import org.waymark.forecast.Forecasts;
import org.waymark.programme.DelayReason;
import org.waymark.programme.Rag;
import org.waymark.progress.Decision;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.FigureText;
import org.waymark.text.SentText;

/**
 * A milestone that needs a decision, in words. Texts from returns are free of control characters; a text that the return
 * leaves blank is empty. Most are made when they are asked for, because a large programme has many more decisions than it
 * shows. Immutable.
 *
 * @param decision the milestone and why it needs a decision
 * @param range when such milestones are usually completed; empty without enough history
 */
public record DecisionLine(Decision decision, String range) {

    /** The first lines as a list of highlights. */
    static HighlightList list(List<DecisionLine> lines, int most) {
        return new HighlightList(
                "Needs a decision",
                lines.stream().limit(most).map(DecisionLine::milestone).toList(),
                lines.size(),
                "No open milestone is red, or overdue and getting worse.",
                "");
    }

    static DecisionLine of(Decision decision, Forecasts forecasts) {
        return new DecisionLine(decision, range(decision.pair().milestone(), forecasts));
    }

    private Milestone reported() {
        return decision.pair().milestone();
    }

    /** The milestone, with the reason as its points. */
    public MilestoneLine milestone() {
        return MilestoneLine.of(decision.pair(), why());
    }

    /** The role of the owner, such as {@code Director of flow}. */
    public String owner() {
        return SentText.tidy(reported().get(MilestoneField.OWNER_ROLE));
    }

    /** The organisation that leads. */
    public String leadOrganisation() {
        return SentText.tidy(reported().get(MilestoneField.LEAD_ORGANISATION));
    }

    /** The label of the reason for the delay. */
    public String delayReason() {
        DelayReason reason = reported().get(MilestoneField.DELAY_REASON);
        return reason == null ? "" : reason.label();
    }

    /** The sender's own words. */
    public String narrative() {
        return SentText.tidy(reported().narrative());
    }

    /** The next step. */
    public String nextStep() {
        return SentText.tidy(reported().get(MilestoneField.NEXT_STEP));
    }

    /** What the programme corrected and why; usually empty. */
    public String corrected() {
        return CorrectionLine.of(reported());
    }

    /** Why it is here, in clauses: the delay, the forecast, the usual range, the rating and the reason for the delay. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        add(reasons, overdue());
        add(reasons, forecast());
        add(reasons, range);
        add(reasons, rating());
        add(reasons, corrected().isEmpty() ? "" : "corrected by the programme: " + corrected());
        add(reasons, delayReason().isEmpty() ? "" : "delayed by: " + FigureText.lower(delayReason()));
        return reasons;
    }

    /** Who answers for it: the footprint, the owner's role and the lead organisation. */
    public List<String> people() {
        List<String> people = new ArrayList<>();
        add(people, milestone().footprint());
        add(people, owner());
        add(people, leadOrganisation());
        return people;
    }

    /** The milestone as a part of a document, with the place where it was read. */
    public MilestoneBlock block() {
        return block(narrative(), milestone().source());
    }

    /**
     * The milestone as a part of a document.
     *
     * @param quotation the sender's own words, or their beginning
     * @param source where it was read; may be empty
     */
    public MilestoneBlock block(String quotation, String source) {
        MilestoneLine milestone = milestone();
        ConfidenceRating rating = milestone.confidence();
        return new MilestoneBlock(
                rating == null ? null : rating.badge(),
                milestone.id(),
                milestone.title(),
                people(),
                reasons(),
                quotation,
                nextStep(),
                source);
    }

    private static void add(List<String> texts, String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    /** The reason in short, such as {@code red and 45 days overdue}. */
    public String why() {
        return switch (decision.need()) {
            case RED_AND_OVERDUE -> "red and " + shortOverdue(decision);
            case RED -> "red" + slipped(decision.pair().slippageDays());
            case OVERDUE_AND_SLIPPING -> shortOverdue(decision) + "; forecast later twice in a row";
            case OVERDUE_AND_WORSENED ->
                shortOverdue(decision) + "; confidence worsened from " + SectionHighlights.fromTo(decision.pair());
        };
    }

    private static String shortOverdue(Decision decision) {
        return MilestoneLine.overdue(decision.daysOverdue() == null ? 0 : decision.daysOverdue());
    }

    private static String slipped(@Nullable Integer days) {
        return days == null || days <= 0 ? "" : ", " + MilestoneLine.slip(days);
    }

    /** The delay with its date, such as {@code 92 days overdue at 31 October 2026}; empty unless overdue. */
    public String overdue() {
        if (decision.daysOverdue() == null) {
            return "";
        }
        YearMonth period = decision.pair().milestone().key().period();
        String end = Dates.day(period.atEndOfMonth());
        return decision.daysOverdue() == 0
                ? "due on " + end + " and not completed"
                : MilestoneLine.overdue(decision.daysOverdue()) + " at " + end;
    }

    /** The forecast and its moves, such as {@code forecast 31 Mar 2027, moved 3 times and 151 days later in all}. */
    public String forecast() {
        LocalDate forecast = decision.pair().milestone().forecastDate();
        if (forecast == null) {
            return "no forecast date";
        }
        Integer days = decision.daysMoved();
        String moves = decision.forecastMoves() == 0
                ? ""
                : ", moved " + times(decision.forecastMoves())
                        + (days == null ? "" : ", " + FigureText.later((double) days) + " in all");
        return "forecast " + FigureText.shortDate(forecast) + moves;
    }

    private static String range(Milestone milestone, Forecasts forecasts) {
        DateRange range = forecasts.range80(milestone);
        return range == null ? "" : "by the track record " + ForecastWords.range(range) + " (80% range)";
    }

    private static String times(int count) {
        return switch (count) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> English.number(count) + " times";
        };
    }

    /** How long the rating has been like this, such as {@code red for 2 months}; empty without a rating. */
    public String rating() {
        Rag rag = decision.pair().milestone().rag();
        if (rag == null) {
            return "";
        }
        String word = ConfidenceRating.of(rag).word();
        int months = decision.monthsAtRating();
        String rating = word + (months > 1 ? " for " + English.count(months, "month") : before(decision));
        return decision.monthsConcerned() > months
                ? rating + ", red or amber for " + English.count(decision.monthsConcerned(), "month")
                : rating;
    }

    private static String before(Decision decision) {
        Rag was = decision.previousRating();
        return was == null
                ? ""
                : " since this month, " + ConfidenceRating.of(was).word() + " before";
    }
}
