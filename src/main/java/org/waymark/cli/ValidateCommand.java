package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.check.CheckCount;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.ReturnKey;
import org.waymark.check.Verdict;
import org.waymark.check.collection.CountingReturns;
import org.waymark.findings.Baseline;
import org.waymark.findings.FindingSelection;
import org.waymark.findings.FindingsPresentation;
import org.waymark.findings.FootprintFindings;
import org.waymark.findings.ReturnRequest;
import org.waymark.findings.SendBackPage;
import org.waymark.findings.SenderVerdict;
import org.waymark.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code waymark validate}. */
@Command(
        header = "Checks returns and lists, cell by cell, what to correct.",
        description = {
            "  waymark validate returns/                      every return in a folder",
            "  waymark validate QWO_2026-10.xlsx              one return",
            "  waymark validate returns/ --period last-month  last month's returns only",
            "  waymark validate oct.xlsx --previous sep.xlsx  also compare with September",
            "  waymark validate returns/ --whole-set          also report missing returns",
            "  waymark validate returns/ --ignore WM-C09,M    without some codes",
            "  waymark validate - --format json < return.csv  for another program",
            "  waymark validate . --report sarif=found.sarif  text for people, SARIF for CI",
            "  waymark validate returns/ --annotate back --html back",
            "                                                 a folder for each footprint",
        })
final class ValidateCommand extends WaymarkCommand {

    @Mixin
    private ReturnsInput input = new ReturnsInput();

    @Mixin
    private FindingsOptions findings = new FindingsOptions();

    @Mixin
    private FailOnOption failOn = new FailOnOption(FailOn.ERROR);

    @Mixin
    private CodeOptions codes = new CodeOptions();

    @Mixin
    private BaselineOptions baselines = new BaselineOptions();

    @Mixin
    private SendBackOptions sendBack = new SendBackOptions();

    @Mixin
    private OpenOption open = new OpenOption();

    @Option(names = "--whole-set", order = OptionGroup.CHECKS, description = "Also report missing and late returns.")
    private boolean wholeSet;

    @Option(
            names = "--all-submissions",
            order = OptionGroup.CHECKS,
            description = "Also count returns that were replaced by another one for the same footprint and month.")
    private boolean allSubmissions;

    @Option(
            names = "--all",
            order = OptionGroup.OUTPUT,
            description = "In text, list every finding. Default: advisories in one line for each file.")
    private boolean everything;

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        FindingsTargets targets = findings.targets(session, general().colour());
        OutputTarget newBaseline = baselines.target(session, targets);
        Baseline baseline = baselines.baseline(session);
        AnnotatedFolder copies = sendBack.copies(session, input.paths(), programme.outside());
        PagesFolder pages = sendBack.pages(session);
        Path written = pages == null ? findings.path(session) : pages.target().path();
        open.require(written, "--html back, or -o findings.html");
        Settings settings = input.settings(session, programme);
        FindingSelection selection = codes.selection(settings.programme());
        Verdict all = new ReturnCheck(session, general(), input).verdict(settings, wholeSet);
        noteMissingHistory(session, settings, all);
        Verdict counting = allSubmissions ? all : CountingReturns.of(all);
        Baseline.Comparison compared = baseline == null ? null : baseline.compare(counting, selection);
        Verdict shown = compared == null ? selection.of(counting) : compared.fresh();
        targets.write(
                session,
                shown,
                counting,
                settings.programme(),
                failOn.threshold(),
                compared,
                everything,
                FixCommand.commandLine(input));
        if (copies != null || pages != null) {
            Verdict toSend = baseline == null
                    ? selection.of(all)
                    : baseline.compare(all, selection).fresh();
            sendBack(session, copies, pages, all, SenderVerdict.of(toSend), settings);
        }
        open.open(session, written);
        if (newBaseline != null) {
            Verdict known = selection.of(counting);
            newBaseline.write(out -> Baseline.write(known, out));
            if (!general().quiet()) {
                baselines.reportWritten(session, known);
            }
            return ExitCode.FINE;
        }
        return failOn.exitCode(shown);
    }

    private void sendBack(
            CommandSession session,
            @Nullable AnnotatedFolder copies,
            @Nullable PagesFolder pages,
            Verdict all,
            Verdict shown,
            Settings settings) {
        Programme loaded = settings.programme();
        ReturnRequest request = new ReturnRequest(loaded, settings.asOf());
        List<FootprintFindings> parts = pages == null ? List.of() : FootprintFindings.of(shown, loaded.footprints());
        SenderFolders folders = SenderFolders.of(parts, loaded.footprints());
        CopyNames names =
                pages == null ? CopyNames.likeOriginals() : CopyNames.byFootprint(parts, folders, all.sharedFiles());
        Set<String> files = parts.stream()
                .flatMap(part -> part.verdict().files().stream())
                .map(FileVerdict::file)
                .collect(Collectors.toSet());
        Verdict marked = pages == null
                ? shown
                : shown.withFindings(f -> files.contains(f.address().file()));
        Map<String, Path> written = copies == null
                ? Map.of()
                : copies.write(session, all, marked, names, request, general().quiet());
        if (pages != null) {
            FindingsPresentation plain =
                    new FindingsPresentation(Version.current(), loaded, Terminal.USUAL_WIDTH, false, null, null);
            pages.write(
                    session,
                    parts,
                    folders,
                    new SendBackPage(plain, request, sendBack.content()),
                    written,
                    general().quiet());
        }
    }

    /** Returns of one month, without any earlier ones, have nothing to be compared with, which a clean result would hide. */
    private void noteMissingHistory(CommandSession session, Settings settings, Verdict all) {
        boolean compares = settings.programme().schema().describesMilestones();
        boolean oneMonth = all.returns().stream()
                        .map(CheckedReturn::key)
                        .map(ReturnKey::period)
                        .distinct()
                        .count()
                == 1;
        if (compares && oneMonth && input.previous().isEmpty() && !isCompared(all) && findings.isForPeople()) {
            session.notes()
                    .add(
                            "Checks against earlier months were not made, because no return of an earlier month was read: name such"
                                    + " returns with --previous.");
        }
    }

    private static boolean isCompared(Verdict all) {
        return all.returns().stream()
                .flatMap(each -> each.checks().counts().stream())
                .anyMatch(count -> count.unit() == CheckCount.Unit.MILESTONE && count.inScope() > 0);
    }
}
