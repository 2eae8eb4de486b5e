package org.waymark.letters;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.QueryState;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;
import org.waymark.collection.FootprintStatus;
import org.waymark.collection.PossibleReturn;
import org.waymark.findings.CopyContent;
import org.waymark.findings.ReturnRequest;
import org.waymark.programme.Contact;
import org.waymark.programme.Deadline;
import org.waymark.programme.Footprint;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * Writes the text of letters in one month's collection. Texts are free of control characters.
 *
 * @param request the programme, and the day of the letters
 * @param period the month of the returns
 * @param content what the attached copies of workbooks contain
 */
public record LetterText(ReturnRequest request, YearMonth period, CopyContent content) {

    /** How many refused explanations a letter quotes; the page lists all of them. */
    private static final int MOST_QUERIES = 20;

    /** A letter that asks for a return that has not come, or that names what came instead. */
    public LetterDraft missing(FootprintStatus status) {
        Footprint footprint = status.footprint();
        List<String> body = opening(footprint);
        body.add((status.unclear() ? "We cannot count a return from you for " : "We have not received your return for ")
                + Dates.month(period) + "." + due());
        for (PossibleReturn each : status.possible()) {
            body.add("");
            body.add(each.toSender());
        }
        body.add("");
        body.add("Please send it" + address() + ".");
        close(body);
        String subject = "return for " + Dates.month(period) + (status.unclear() ? " not counted yet" : " missing");
        return letter(footprint, subject, body, List.of());
    }

    /**
     * A letter that asks for corrections.
     *
     * @param findings the findings on the footprint's returns
     * @param page the page that lists them
     * @param copies marked copies of the returns; may be empty
     */
    public LetterDraft corrections(
            FootprintStatus status, Verdict findings, LetterAttachment page, List<LetterAttachment> copies) {
        Footprint footprint = status.footprint();
        String count = English.count(findings.count(Severity.ERROR), "correction");
        LocalDate day = request.day(findings);
        List<String> body = opening(footprint);
        body.add("Thank you for your return for " + Dates.month(period) + ". It needs " + count
                + " before we can accept it.");
        body.add("");
        body.add(
                "Please correct it and send it again" + (day == null ? "" : " by " + Dates.day(day)) + address() + ".");
        body.add("");
        body.add(page.name() + " lists what to correct."
                + (copies.isEmpty()
                        ? ""
                        : " "
                                + English.and(copies.stream()
                                        .map(LetterAttachment::name)
                                        .toList())
                                + English.agree(
                                        copies.size(),
                                        " is a copy of your return in which the cells are marked.",
                                        " are copies of your returns in which the cells are marked.")));
        note(findings, copies, body);
        queries(findings, body);
        close(body);
        List<LetterAttachment> attachments = new ArrayList<>(List.of(page));
        attachments.addAll(copies);
        return letter(footprint, "return for " + Dates.month(period) + ": " + count + " needed", body, attachments);
    }

    /**
     * A letter that says which explanations the programme refused.
     *
     * @param findings the findings on the footprint's returns
     * @param page the page that lists them
     * @param copies marked copies of the returns; may be empty
     */
    public LetterDraft refusals(
            FootprintStatus status, Verdict findings, LetterAttachment page, List<LetterAttachment> copies) {
        Footprint footprint = status.footprint();
        List<String> body = opening(footprint);
        body.add("Thank you for your return for " + Dates.month(period) + ". It is accepted, but "
                + English.count(findings.queries().refused(), "value") + " that we queried cannot stay as explained.");
        queries(findings, body);
        body.add("");
        body.add(page.name() + " lists all findings.");
        note(findings, copies, body);
        close(body);
        List<LetterAttachment> attachments = new ArrayList<>(List.of(page));
        attachments.addAll(copies);
        return letter(footprint, "return for " + Dates.month(period) + ": queries to answer", body, attachments);
    }

    /** Says what the attached copies contain besides values. */
    private void note(Verdict findings, List<LetterAttachment> copies, List<String> body) {
        String note = content.note(findings, copies.size());
        if (note != null) {
            body.add("");
            body.add(SentText.line(note));
        }
    }

    /** Lists the refused explanations with the reason, and says how many queries are open. */
    private static void queries(Verdict findings, List<String> body) {
        findings.findings()
                .filter(finding -> finding.query() != null && finding.query().state() == QueryState.REFUSED)
                .limit(MOST_QUERIES)
                .forEach(finding -> {
                    body.add("");
                    body.add(SentText.line((finding.milestone() == null ? "" : finding.milestone() + ": ")
                            + finding.message()
                            + (finding.query() == null || finding.query().note() == null
                                    ? ""
                                    : " We cannot accept the explanation: "
                                            + finding.query().note())));
                });
        ReturnRequest.openQueries(findings).ifPresent(sentence -> {
            body.add("");
            body.add(sentence);
        });
    }

    private LetterDraft letter(
            Footprint footprint, String subject, List<String> body, List<LetterAttachment> attachments) {
        Contact from = request.programme().contact();
        String email = footprint.email();
        String name = footprint.contact() == null ? footprint.name() : footprint.contact();
        return new LetterDraft(
                from == null ? null : new Contact(SentText.tidy(from.name()), from.email()),
                email == null ? null : new Contact(SentText.tidy(name), email),
                SentText.tidy(footprint.name()) + ": " + subject,
                body,
                attachments);
    }

    private static List<String> opening(Footprint footprint) {
        List<String> body = new ArrayList<>();
        String name = footprint.contact() == null ? footprint.name() : footprint.contact();
        body.add("Dear " + SentText.tidy(name) + ",");
        body.add("");
        return body;
    }

    private void close(List<String> body) {
        Contact contact = request.programme().contact();
        body.add("");
        body.add("With kind regards");
        if (contact != null) {
            body.add(SentText.tidy(contact.name()));
        }
        body.add(SentText.tidy(request.programme().name()));
    }

    private String due() {
        Deadline deadline = request.programme().deadline();
        if (deadline == null) {
            return "";
        }
        LocalDate day = deadline.of(period);
        return (day.isBefore(request.checked()) ? " It was due by " : " It is due by ") + Dates.day(day) + ".";
    }

    private String address() {
        Contact contact = request.programme().contact();
        return contact == null ? "" : " to " + SentText.tidy(contact.label());
    }
}
