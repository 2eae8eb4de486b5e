package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.check.CheckPlan;
import org.waymark.programme.Footprint;
import org.waymark.programme.Programme;
import org.waymark.template.EarlierReturn;
import org.waymark.template.Template;
import org.waymark.text.English;
import org.waymark.text.Formats;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark template}. */
@picocli.CommandLine.Command(
        header = "Makes a return workbook for each footprint to fill in.",
        description = {
            "  waymark template --period 2026-11 --out to-send    blank, for everybody",
            "  waymark template --period 2026-11 --from returns/2026-10 --out to-send",
            "                                       with October's open milestones in them",
            "  waymark template --period 2026-11 --out to-send --footprint QWO    for one",
            "  waymark template --period 2026-11 --out to-send --format csv       as text",
        })
final class TemplateCommand implements Command {

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "The month that the returns will report on: YYYY-MM, this-month or last-month.")
    private @Nullable String period;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the templates. It is made when it is not there.")
    private @Nullable String out;

    @Option(
            names = "--from",
            paramLabel = "PATH",
            description = "Earlier returns, as files or folders. Milestones that were open in a footprint's last return"
                    + " come back in its template. May be repeated.")
    private List<String> from = new ArrayList<>();

    @Option(
            names = "--footprint",
            paramLabel = "CODE,...",
            split = ",",
            hideParamSyntax = true,
            description = "Only for these footprints, by their code, ODS code, another code the programme knows, or"
                    + " name. Without it: for each of which a return is expected.")
    private List<String> footprints = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "xlsx or csv. Without it: xlsx.")
    private String format = "xlsx";

    @Option(names = "--replace", description = "Replace templates that are in the folder already.")
    private boolean replace;

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Mixin
    private GeneralOptions general = new GeneralOptions();

    @Override
    public int run(Session session) throws IOException {
        YearMonth month = month(session);
        TemplateFormat chosen = Choice.of("--format", format, TemplateFormat.class, TemplateFormat::word);
        TemplateFolder folder = TemplateFolder.of(session, out);
        if (!from.isEmpty()) {
            from.forEach(path -> session.files().read(session.folder().resolve(path)));
            OutsideReturns.require(
                    session, "--out", folder.target().shown(), folder.target().path(), from);
        }
        Programme run = programme.programme(session, start(session));
        CheckPlan.compile(run.schema(), run.footprints(), null, run.severities(), run.off());
        List<Footprint> wanted = wanted(run, month);
        Map<String, EarlierReturn> earlier = earlier(session, run, month);
        List<Template> templates = wanted.stream()
                .map(footprint -> new Template(run, footprint, month, earlier.get(footprint.code())))
                .toList();
        folder.write(templates, chosen, replace);
        if (!general.quiet()) {
            tell(session, templates, folder);
        }
        return ExitCode.FINE;
    }

    @Override
    public GeneralOptions general() {
        return general;
    }

    private Path start(Session session) {
        return from.isEmpty() ? session.folder() : session.folder().resolve(from.get(0));
    }

    private YearMonth month(Session session) {
        LocalDate today = LocalDate.now(session.clock());
        if (period == null) {
            throw new UsageException("Say for which month the templates are: --period " + YearMonth.from(today) + ".");
        }
        return period.strip().equals(Months.THIS_MONTH)
                ? YearMonth.from(today)
                : new Months("--period", today, Months.THIS_MONTH).read(period);
    }

    private List<Footprint> wanted(Programme run, YearMonth month) {
        if (!run.schema().describesMilestones()) {
            throw new UsageException("The schema " + run.schema().name()
                    + " does not describe milestones, so there are no returns to make templates for.");
        }
        List<Footprint> expected = run.footprints().expectedIn(month);
        if (footprints.isEmpty()) {
            if (expected.isEmpty()) {
                throw new UsageException("No footprint of the programme is there in " + month
                        + ", so there is nothing to make; check --period, or the dates in the footprints list.");
            }
            return expected;
        }
        Set<Footprint> named = new HashSet<>();
        for (String word : footprints) {
            Footprint footprint = PartOptions.footprint(word, run.footprints());
            if (!expected.contains(footprint)) {
                throw new UsageException("No return is expected from " + footprint.name() + " (" + footprint.code()
                        + ") for " + month + "; leave it out of --footprint.");
            }
            named.add(footprint);
        }
        return expected.stream().filter(named::contains).toList();
    }

    private Map<String, EarlierReturn> earlier(Session session, Programme run, YearMonth month) {
        if (from.isEmpty()) {
            return Map.of();
        }
        Settings settings = new Settings(
                run,
                null,
                LocalDate.now(session.clock()),
                List.of(),
                Runtime.getRuntime().availableProcessors());
        return new Reading(session, general).of(settings, waymark -> waymark.lastReturns(from, month));
    }

    private void tell(Session session, List<Template> templates, TemplateFolder folder) {
        Console console = session.console();
        int open = templates.stream().mapToInt(each -> each.milestones().size()).sum();
        console.say("Wrote " + Formats.count(templates.size(), "template") + " to "
                + folder.target().shown() + ".");
        if (from.isEmpty()) {
            return;
        }
        List<String> blank = templates.stream()
                .filter(each -> each.earlier() == null)
                .map(each -> each.footprint().code())
                .toList();
        console.say(Formats.count(open, "open milestone") + English.agree(open, " comes", " come") + " back.");
        if (!blank.isEmpty()) {
            console.say("No earlier return was found of " + String.join(", ", blank) + ", so "
                    + English.agree(blank.size(), "that template is blank.", "those templates are blank."));
        }
    }
}
