package org.waymark.findings;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.ProgrammeFileNames;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.intake.ContentDigest;
import org.waymark.intake.ExplanationList;
import org.waymark.intake.OwnMark;
import org.waymark.programme.Contact;
import org.waymark.programme.Deadline;
import org.waymark.programme.Programme;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * What a page or workbook asks of the sender of a return: how many corrections, by when, and where to send them. The day
 * comes from the programme's deadline, the address from its contact; what the programme does not give is left out.
 *
 * @param programme the programme
 * @param checked the day on which the returns were checked
 */
public record ReturnRequest(Programme programme, LocalDate checked) {

    private static final String SEPARATOR = " · ";

    /** The request, such as {@code 3 corrections needed by 18 November 2026 · return to: programme office}. */
    public String sentence(Verdict verdict) {
        Contact contact = programme.contact();
        String label = contact == null ? "" : SentText.tidy(contact.label());
        long errors = verdict.count(Severity.ERROR);
        if (errors > 0 || !verdict.returns().stream().allMatch(CheckedReturn::accepted)) {
            LocalDate day = day(verdict);
            return need(errors)
                    + (day == null ? "" : " by " + Dates.day(day))
                    + (label.isEmpty() ? "" : SEPARATOR + "return to: " + label);
        }
        return English.agree(verdict.returns().size(), "Your return is", "Your returns are") + " accepted. "
                + look(verdict)
                + (label.isEmpty() ? "" : SEPARATOR + "questions to: " + label);
    }

    /**
     * How many queries the sender has not answered, and how to answer them: {@code 3 queries are open. If a value is right,
     * please say why on the sheet Explanations of the return; otherwise correct it.}
     *
     * @return empty when no query is open
     */
    public static Optional<String> openQueries(Verdict verdict) {
        long open = verdict.queries().open();
        return open == 0
                ? Optional.empty()
                : Optional.of(English.number(open) + English.agree(open, " query is", " queries are")
                        + " open. If a value is right, please say why on the sheet " + ExplanationList.SHEET
                        + " of the return; otherwise correct it.");
    }

    /** The footprint and the month of the return where they are known, then the request. */
    public List<String> lines(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        List<ReturnKey> keys =
                verdict.returns().stream().map(CheckedReturn::key).distinct().toList();
        if (keys.size() == 1) {
            lines.add(SentText.tidy(programme.footprints().nameOf(keys.get(0).footprint())) + ", "
                    + Dates.month(keys.get(0).period()));
        }
        lines.add(sentence(verdict));
        return lines;
    }

    /**
     * The mark by which waymark recognises an annotated copy that comes back without a correction.
     *
     * @param name the name of the file that was copied
     * @param copy the copy, without the mark
     */
    public OwnMark mark(String name, byte[] copy) throws IOException {
        return ContentDigest.mark(
                OwnMark.Kind.CHECK_RESULTS,
                copy,
                name,
                programme.schema(),
                new ProgrammeFileNames(programme.footprints(), null));
    }

    /** Such as {@code 3 corrections needed}. */
    static String need(long errors) {
        return errors == 0 ? "Corrections needed" : English.count(errors, "correction") + " needed";
    }

    private static String look(Verdict verdict) {
        long warnings = verdict.count(Severity.WARNING);
        return warnings > 0
                ? "Please look at " + English.count(warnings, "warning")
                : English.count(verdict.count(Severity.ADVISORY), "note") + " for your information";
    }

    /** The day by which corrections are needed; null when the programme has no deadline. */
    public @Nullable LocalDate day(Verdict verdict) {
        Deadline deadline = programme.deadline();
        if (deadline == null) {
            return null;
        }
        YearMonth period = verdict.returns().stream()
                .map(received -> received.key().period())
                .max(Comparator.naturalOrder())
                .orElse(YearMonth.from(checked).minusMonths(deadline.monthsAfter()));
        return deadline.ofCorrection(period, checked);
    }
}
