package org.waymark.findings;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.Severity;
import org.waymark.check.FileVerdict;
import org.waymark.programme.Footprint;
import org.waymark.text.English;
import org.waymark.text.SentText;
import org.waymark.text.ShortFileNames;

/**
 * Writes the page that is sent back to a footprint: what to correct, or a short confirmation.
 *
 * @param presentation the settings of the writer, without a baseline
 * @param request what the page asks of the sender
 * @param content what the marked copies of workbooks contain
 */
public record SendBackPage(FindingsPresentation presentation, ReturnRequest request, CopyContent content) {

    private static final String TEMPLATES = "org.waymark.templates";

    /**
     * Writes the page.
     *
     * @param part the footprint's findings
     * @param copies the names of the marked copies in the same folder
     * @param out receives the page; it is flushed but not closed
     */
    public void write(FootprintFindings part, List<String> copies, Writer out) throws IOException {
        TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
        try {
            if (part.clean()) {
                templates.render("confirmation.jte", confirmation(part), new WriterOutput(out));
            } else {
                templates.render("findings.jte", findings(part, copies), new WriterOutput(out));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private FindingsPage findings(FootprintFindings part, List<String> copies) {
        List<String> lead = new ArrayList<>(List.of(request.sentence(part.verdict())));
        ReturnRequest.openQueries(part.verdict()).ifPresent(lead::add);
        String note = content.note(part.verdict(), copies.size());
        if (note != null) {
            lead.add(SentText.line(note));
        }
        return new FindingsPageBuilder(presentation)
                .page(part.verdict())
                .withTitle(name(part) + ": " + title(part), lead)
                .withCopies(copies.stream()
                        .map(copy -> new FindingsPage.Copy(SentText.line(copy), FileUris.of(copy)))
                        .toList());
    }

    private ConfirmationPage confirmation(FootprintFindings part) {
        return new ConfirmationPage(
                presentation.version(),
                SentText.tidy(presentation.programme().name()),
                presentation.programme().branding(),
                name(part),
                part.verdict().returns().stream().map(ConfirmationPage.Line::of).toList());
    }

    private static String title(FootprintFindings part) {
        return part.needsCorrection()
                ? English.small(ReturnRequest.need(part.verdict().count(Severity.ERROR)))
                : "please look at this";
    }

    private static String name(FootprintFindings part) {
        Footprint footprint = part.footprint();
        if (footprint != null) {
            return SentText.tidy(footprint.name());
        }
        List<String> files =
                part.verdict().files().stream().map(FileVerdict::file).toList();
        return SentText.tidy(
                String.join(", ", files.stream().map(ShortFileNames::last).toList()));
    }
}
