package org.waymark.cli;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.waymark.Settings;
import org.waymark.check.Verdict;
import org.waymark.findings.Baseline;
import org.waymark.findings.Selection;
import org.waymark.intake.Discovery;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark validate}. */
@picocli.CommandLine.Command(
        header = "Checks returns and says, cell by cell, what to put right.",
        description = {
            "  waymark validate returns/                       every return in a folder",
            "  waymark validate QWO_2026-10.xlsx               one return",
            "  waymark validate returns/ --period last-month   last month's returns alone",
            "  waymark validate oct.xlsx --previous sep.xlsx   and what changed since September",
            "  waymark validate returns/ --whole-set           also say who has sent none",
            "  waymark validate returns/ --ignore WM-C09,M     all but some codes",
            "  waymark validate - --format json < return.csv   for another program",
            "  waymark validate . --report sarif=found.sarif   for people and a pipeline at once",
            "  waymark validate returns/ --annotate marked     copies with the faults marked",
        })
final class ValidateCommand implements Command {

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FindingsOptions findings = new FindingsOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 from this severity on: error, warning, advisory or never. Without it:"
                    + " error.")
    private String failOn = "error";

    @Mixin
    private CodeOptions codes = new CodeOptions();

    @Mixin
    private BaselineOptions baselines = new BaselineOptions();

    @Mixin
    private AnnotateOptions annotate = new AnnotateOptions();

    @Option(names = "--whole-set", description = "Tell of missing and late returns too.")
    private boolean wholeSet;

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        FailOn threshold = FailOn.read(failOn);
        FindingsTargets targets = findings.targets(session, general.colour());
        Output newBaseline = baselines.target(session, targets);
        Baseline baseline = baselines.baseline(session);
        AnnotatedFolder copies = annotate.folder(session, input.paths());
        Settings settings = input.settings(session, programme);
        Selection selection = codes.selection(settings.programme());
        Verdict all = check(session, settings);
        Baseline.Comparison compared = baseline == null ? null : baseline.compare(all, selection);
        Verdict shown = compared == null ? selection.of(all) : compared.fresh();
        targets.write(session, shown, settings.programme(), threshold.threshold(), compared);
        if (copies != null) {
            copies.write(session, all, shown, general.quiet());
        }
        if (newBaseline != null) {
            Verdict known = selection.of(all);
            newBaseline.write(out -> Baseline.write(known, out));
            if (!general.quiet()) {
                baselines.tell(session, known);
            }
            return ExitCode.FINE;
        }
        return threshold.exitCode(shown);
    }

    @Override
    public GeneralOptions general() {
        return general;
    }

    private Verdict check(Session session, Settings settings) {
        Reading reading = new Reading(session, general);
        Verdict all = reading.of(settings, waymark -> waymark.check(input.paths(), wholeSet));
        Optional<YearMonth> latest =
                all.returns().stream().map(each -> each.key().period()).max(Comparator.naturalOrder());
        if (!input.latest() || latest.isEmpty() || input.paths().contains(Discovery.STANDARD_INPUT)) {
            return all;
        }
        Settings narrowed = new Settings(
                settings.programme(), latest.get(), settings.asOf(), settings.previous(), settings.threads());
        return reading.of(narrowed, waymark -> waymark.check(input.paths(), wholeSet));
    }
}
