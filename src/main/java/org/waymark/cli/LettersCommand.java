package org.waymark.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.Settings;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.collection.CollectionStatus;
import org.waymark.collection.CorrectionRequest;
import org.waymark.collection.FootprintStatus;
import org.waymark.findings.FindingsPresentation;
import org.waymark.findings.FootprintFindings;
import org.waymark.findings.ReturnRequest;
import org.waymark.findings.SendBackPage;
import org.waymark.findings.SenderVerdict;
import org.waymark.findings.workbook.WorkbookAnnotator;
import org.waymark.intake.FileDiscovery;
import org.waymark.intake.InputFile;
import org.waymark.letters.LetterAttachment;
import org.waymark.letters.LetterDraft;
import org.waymark.letters.LetterText;
import org.waymark.letters.LetterWriter;
import org.waymark.programme.FootprintFileNames;
import org.waymark.text.English;
import org.waymark.text.SentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code waymark letters}. */
@Command(
        header = "Writes drafts of letters to the footprints that must send or correct a return.",
        description = {
            "  waymark letters returns/ -o letters                    the latest month",
            "  waymark letters returns/ --period 2026-10 -o letters   that month",
            "  waymark letters returns/ --footprint QWO -o letters    one footprint",
        })
final class LettersCommand extends WaymarkCommand {

    private static final String WORKBOOK = "application/octet-stream";

    @Mixin
    private ReturnsInput input = new ReturnsInput();

    @Mixin
    private FolderOption output = new FolderOption();

    @Mixin
    private CopyContentOption copyContent = new CopyContentOption();

    @Mixin
    private FootprintOption footprints = new FootprintOption();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    /**
     * What is known about the month, to write letters from.
     *
     * @param shared the files with returns of several footprints, which are never attached to a letter
     */
    private record Month(
            CollectionStatus status,
            Map<String, FootprintFindings> findings,
            Set<String> shared,
            AnnotatedCopies copies,
            LetterText text) {}

    @Override
    int run(CommandSession session) {
        if (input.paths().contains(FileDiscovery.STANDARD_INPUT)) {
            throw new UsageException("letters cannot read standard input, because it reads the returns more than once;"
                    + " save them as a file and name that file.");
        }
        TargetFolder folder = TargetFolder.at(session, FolderOption.NAME, output.required("letters"), "a letter");
        Settings settings = input.settings(session, programme);
        List<String> only = footprints.named(settings.programme().footprints()).stream()
                .map(footprint -> footprint.code())
                .toList();
        Month month = month(session, settings);
        List<FootprintStatus> asked = month.status().footprints().stream()
                .filter(each -> each.ask() != null && each.ask() != CorrectionRequest.LATE)
                .filter(each -> only.isEmpty() || only.contains(each.footprint().code()))
                .toList();
        Map<String, InputFile> files = files(session);
        FootprintFileNames names = settings.programme().footprints().fileNames();
        FindingsPresentation plain = new FindingsPresentation(
                Version.current(), settings.programme(), Terminal.USUAL_WIDTH, false, null, null);
        SendBackPage page = new SendBackPage(plain, month.text().request(), copyContent.content());
        folder.fill(target -> {
            for (FootprintStatus each : asked) {
                String name = names.of(each.footprint().code());
                LetterDraft letter = letter(month, each, name, page, files);
                target.add(name + ".eml", out -> LetterWriter.write(letter, out));
            }
        });
        if (!general().quiet()) {
            month.copies().messages().forEach(session.console()::say);
            report(session, folder, asked);
        }
        return ExitCode.FINE;
    }

    private Month month(CommandSession session, Settings settings) {
        ReadingRun reading = new ReadingRun(session, general());
        CollectionStatus status = reading.run(settings, waymark -> waymark.status(input.paths()));
        Settings ofMonth = settings.withPeriod(status.period());
        Verdict all = reading.run(ofMonth, waymark -> waymark.check(input.paths(), false));
        Verdict shown = SenderVerdict.of(all);
        ReturnRequest request = new ReturnRequest(settings.programme(), settings.asOf());
        Map<String, FootprintFindings> findings = new TreeMap<>();
        for (FootprintFindings part :
                FootprintFindings.of(shown, settings.programme().footprints())) {
            if (part.footprint() != null) {
                findings.put(part.footprint().code(), part);
            }
        }
        return new Month(
                status,
                findings,
                all.sharedFiles(),
                new AnnotatedCopies(all, shown, request, copyContent.content()),
                new LetterText(request, status.period(), copyContent.content()));
    }

    private Map<String, InputFile> files(CommandSession session) {
        try (FileDiscovery discovery =
                new FileDiscovery(session.folder(), session.console().in(), programme.outside())) {
            return discovery.find(input.paths()).stream()
                    .collect(Collectors.toMap(InputFile::name, Function.identity(), (one, other) -> one));
        }
    }

    private static LetterDraft letter(
            Month month, FootprintStatus status, String name, SendBackPage page, Map<String, InputFile> files) {
        FootprintFindings part = month.findings().get(status.footprint().code());
        if (part == null || status.ask() == CorrectionRequest.SEND) {
            return month.text().missing(status);
        }
        List<LetterAttachment> copies = new ArrayList<>();
        for (FileVerdict file : part.verdict().files()) {
            Optional<WorkbookAnnotator.Copy> copy = Optional.ofNullable(files.get(file.file()))
                    .filter(found -> !month.shared().contains(found.name()))
                    .flatMap(month.copies()::of);
            copy.ifPresent(made -> copies.add(new LetterAttachment(
                    name + "-" + month.status().period() + "-marked"
                            + (copies.isEmpty() ? "" : "-" + (copies.size() + 1)) + made.ending(),
                    WORKBOOK,
                    made.bytes())));
        }
        List<String> named = copies.stream().map(LetterAttachment::name).toList();
        LetterAttachment list = new LetterAttachment(PagesFolder.PAGE, "text/html", bytes(page, part, named));
        return status.ask() == CorrectionRequest.ANSWER
                ? month.text().refusals(status, part.verdict(), list, copies)
                : month.text().corrections(status, part.verdict(), list, copies);
    }

    private static byte[] bytes(SendBackPage page, FootprintFindings part, List<String> copies) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            page.write(part, copies, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void report(CommandSession session, TargetFolder folder, List<FootprintStatus> asked) {
        if (asked.isEmpty()) {
            session.console().say("Wrote no letter, because none is needed.");
            return;
        }
        long missing = asked.stream()
                .filter(each -> each.ask() == CorrectionRequest.SEND)
                .count();
        long refused = asked.stream()
                .filter(each -> each.ask() == CorrectionRequest.ANSWER)
                .count();
        session.console()
                .say("Wrote " + English.count(asked.size(), "letter") + " to " + folder.shown() + ": " + missing
                        + " to ask for a return, " + (asked.size() - missing - refused) + " to ask for corrections"
                        + (refused == 0 ? "" : ", " + refused + " about refused explanations") + ".");
        asked.stream()
                .filter(FootprintStatus::unclear)
                .forEach(each -> session.console()
                        .say("Before you write to "
                                + SentText.line(each.footprint().name()) + ", look at "
                                + English.and(each.mayBeTheirs().stream()
                                        .map(SentText::line)
                                        .toList())
                                + ": the return may be there."));
        List<String> unaddressed = asked.stream()
                .filter(each -> each.footprint().email() == null)
                .map(each -> SentText.line(each.footprint().name()))
                .toList();
        if (!unaddressed.isEmpty()) {
            session.console()
                    .say("The list of footprints has no e-mail address for " + English.and(unaddressed)
                            + "; add the address to the draft, or to the column email of the list.");
        }
    }
}
