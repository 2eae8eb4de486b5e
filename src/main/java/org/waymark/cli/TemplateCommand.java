package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.check.CheckPlan;
import org.waymark.check.PersonalDataUse;
import org.waymark.programme.Footprint;
import org.waymark.programme.Programme;
import org.waymark.template.EarlierMilestone;
import org.waymark.template.EarlierReturn;
import org.waymark.template.ReturnTemplate;
import org.waymark.text.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code waymark template}. */
@Command(
        header = "Creates a return workbook for each footprint to fill in.",
        description = {
            "  waymark template --period 2026-11 -o to-send    blank, for all footprints",
            "  waymark template --period 2026-11 --previous returns/2026-10 -o to-send",
            "                                       with October's milestones",
            "  waymark template --period 2026-11 -o to-send --footprint QWO    for one",
            "  waymark template --period 2026-11 -o to-send --format csv       as CSV",
        })
final class TemplateCommand extends WaymarkCommand {

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            order = OptionGroup.INPUT,
            completionCandidates = CompletionCandidates.TemplatePeriod.class,
            description = "Month that the returns report on: YYYY-MM, this-month or last-month.")
    private @Nullable String period;

    @Option(
            names = "--previous",
            paramLabel = "PATH",
            order = OptionGroup.INPUT,
            description = "Earlier returns: files or folders. The milestones of a footprint's last return "
                    + "are filled in, except for what changes every month. May be repeated.")
    private List<String> previous = new ArrayList<>();

    /** The former name of {@code --previous}. */
    @Option(names = "--from", hidden = true, paramLabel = "PATH", order = OptionGroup.INPUT)
    private List<String> from = new ArrayList<>();

    @Mixin
    private FolderOption output = new FolderOption();

    @Mixin
    private FootprintOption footprints = new FootprintOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = OptionGroup.OUTPUT,
            description = "Format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private TemplateFormat format = TemplateFormat.XLSX;

    @Option(names = "--replace", order = OptionGroup.OUTPUT, description = "Replace templates that already exist.")
    private boolean replace;

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        YearMonth month = month(session);
        TemplateFolder folder = TemplateFolder.of(session, output.required("to-send"));
        previous.addAll(from);
        if (!previous.isEmpty()) {
            session.files()
                    .readReturns(
                            previous.stream().map(session.folder()::resolve).toList());
        }
        Programme loaded = programme.programme(session, start(session));
        CheckPlan.compile(loaded.schema(), loaded.footprints(), null, loaded.severities(), loaded.off());
        List<Footprint> wanted = wanted(loaded, month);
        Map<String, EarlierReturn> earlier = earlier(session, loaded, month);
        List<ReturnTemplate> templates = wanted.stream()
                .map(footprint -> new ReturnTemplate(loaded, footprint, month, earlier.get(footprint.code())))
                .toList();
        folder.write(templates, format, replace);
        if (!general().quiet()) {
            reportWritten(session, templates, folder, loaded.source() == null && !programme.isNamed());
        }
        return ExitCode.FINE;
    }

    private Path start(CommandSession session) {
        return previous.isEmpty() ? session.folder() : session.folder().resolve(previous.get(0));
    }

    private YearMonth month(CommandSession session) {
        LocalDate today = LocalDate.now(session.clock());
        if (period == null) {
            throw new UsageException("Name the month of the templates: --period " + YearMonth.from(today) + ".");
        }
        return period.strip().equals(MonthReader.THIS_MONTH)
                ? YearMonth.from(today)
                : new MonthReader("--period", today, MonthReader.THIS_MONTH).read(period);
    }

    private List<Footprint> wanted(Programme loaded, YearMonth month) {
        if (!loaded.schema().describesMilestones()) {
            throw new UsageException("The schema " + loaded.schema().name()
                    + " is not a milestone schema, so no templates can be made for it.");
        }
        List<Footprint> expected = loaded.footprints().expectedIn(month);
        List<Footprint> named = footprints.named(loaded.footprints());
        if (named.isEmpty()) {
            if (expected.isEmpty()) {
                throw new UsageException("The programme has no footprint in " + month
                        + ", so there is no template to make. Check --period, or the dates in the list of footprints.");
            }
            return expected;
        }
        for (Footprint footprint : named) {
            if (!expected.contains(footprint)) {
                throw new UsageException("No return is expected from " + footprint.name() + " (" + footprint.code()
                        + ") for " + month + "; leave it out of --footprint.");
            }
        }
        return expected.stream().filter(named::contains).toList();
    }

    private Map<String, EarlierReturn> earlier(CommandSession session, Programme loaded, YearMonth month) {
        if (previous.isEmpty()) {
            return Map.of();
        }
        Settings settings = new Settings(
                loaded,
                null,
                LocalDate.now(session.clock()),
                List.of(),
                Runtime.getRuntime().availableProcessors(),
                programme.outside(),
                PersonalDataUse.AS_SENT);
        return new ReadingRun(session, general()).run(settings, waymark -> waymark.lastReturns(previous, month));
    }

    /** @param builtIn whether the templates are for the built-in programme because no other was found */
    private void reportWritten(
            CommandSession session, List<ReturnTemplate> templates, TemplateFolder folder, boolean builtIn) {
        Console console = session.console();
        List<EarlierMilestone> milestones =
                templates.stream().flatMap(each -> each.milestones().stream()).toList();
        long open = milestones.stream().filter(EarlierMilestone::open).count();
        long closed = milestones.size() - open;
        console.say("Wrote " + English.count(templates.size(), "template") + " to "
                + folder.target().shown() + ".");
        if (builtIn) {
            console.say(
                    "There is no waymark.yaml in this folder or above it, so they are for the built-in programme, the"
                            + " footprints of England in 2016; name yours with --programme.");
        }
        if (previous.isEmpty()) {
            return;
        }
        List<String> blank = templates.stream()
                .filter(each -> each.earlier() == null)
                .map(each -> each.footprint().code())
                .toList();
        console.say(English.count(open, "open milestone") + English.agree(open, " is", " are")
                + " filled in except for what changes every month"
                + (closed == 0
                        ? "."
                        : "; " + closed + " completed or stopped " + English.agree(closed, "one is", "ones are")
                                + " filled in as sent."));
        if (!blank.isEmpty()) {
            console.say("No earlier return was found from " + String.join(", ", blank) + ", so "
                    + English.agree(blank.size(), "that template is blank.", "those templates are blank."));
        }
    }
}
