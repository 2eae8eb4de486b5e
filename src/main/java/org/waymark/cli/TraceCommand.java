package org.waymark.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.pack.archive.ArchivedPack;
import org.waymark.pack.trace.FigureTrace;
import org.waymark.pack.trace.PackTracer;
import org.waymark.pack.trace.TraceFormat;
import org.waymark.programme.Branding;
import org.waymark.programme.Dimension;
import org.waymark.progress.Measure;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.ReturnMeasures;
import org.waymark.progress.ReturnRate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code waymark trace}. */
@Command(
        header = "Lists the milestones and cells behind a figure of a pack.",
        description = {
            "  waymark trace packs/2026-10 overdue                       the whole programme",
            "  waymark trace packs/2026-10 dueRate --dimension relating  one dimension",
            "  waymark trace packs/2026-10 rag --footprint QWO           one footprint",
            "  waymark trace packs/2026-10 driftDays -o drift.csv        for a spreadsheet",
            "  waymark trace packs/2026-10 dueRate --period 2026-08      an earlier month",
            "  waymark trace packs/2026-10 reportingRate                 a rate of returns",
            "  waymark trace packs/2026-10 burnUp --period 2026-12       a month of the plan",
        })
final class TraceCommand extends WaymarkCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PACK",
            hideParamSyntax = true,
            description = "Folder of a pack that waymark pack wrote.")
    private @Nullable String pack;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "MEASURE",
            hideParamSyntax = true,
            completionCandidates = CompletionCandidates.MeasureKey.class,
            description = "Key of the figure to trace, from the column measure of data/measures.csv.")
    private @Nullable String measure;

    @Option(
            names = "--dimension",
            paramLabel = "NAME",
            order = OptionGroup.INPUT,
            description = "The figure of this dimension: ${COMPLETION-CANDIDATES}.")
    private @Nullable Dimension dimension;

    @Option(
            names = "--footprint",
            paramLabel = "CODE",
            order = OptionGroup.INPUT,
            description = "The figure of this footprint: code or name in the pack.")
    private @Nullable String footprint;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            order = OptionGroup.INPUT,
            completionCandidates = CompletionCandidates.Period.class,
            description =
                    "Month of the figure: YYYY-MM, last-month or latest. Trends cover earlier months, and burnUp also"
                            + " later ones. Default: the month of the pack.")
    private @Nullable String period;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = OptionGroup.OUTPUT,
            description = "Format: ${COMPLETION-CANDIDATES}. Default: from the extension of FILE, otherwise text.")
    private @Nullable TraceFormat format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    int run(CommandSession session) throws IOException {
        if (pack == null || measure == null) {
            throw new UsageException(
                    "Name a pack and a measure, such as waymark trace packs/2026-10 overdue. The measures are: "
                            + String.join(", ", keys()) + ".");
        }
        String key = find(measure);
        TraceFormat shown = output.format(format, TraceFormat.TEXT, TraceFormat.values());
        OutputTarget target = shown.isText() ? output.output(session) : output.bytes(session, "an Office file");
        ArchivedPack opened = ArchivedPack.open(pack, session.folder().resolve(pack));
        YearMonth month = month(session, opened.manifest().period());
        FigureTrace trace = trace(key, month, opened);
        Renderer<FigureTrace> renderer = shown.renderer(new WriterOptions(
                Version.current(), output.style(session, general().colour()), Branding.NONE));
        target.writeBytes(out -> renderer.render(trace, out));
        return ExitCode.FINE;
    }

    private YearMonth month(CommandSession session, YearMonth ofPack) {
        return period == null || period.equals(MonthReader.LATEST)
                ? ofPack
                : new MonthReader("--period", LocalDate.now(session.clock())).read(period);
    }

    private FigureTrace trace(String key, YearMonth month, ArchivedPack opened) throws IOException {
        PackTracer tracer = new PackTracer(opened);
        boolean wholeOnly = key.equals(PackTracer.BURN_UP) || ReturnMeasures.has(key);
        if (wholeOnly && (dimension != null || footprint != null)) {
            throw new UsageException(
                    key + " is a figure of the whole programme; leave out --dimension and --footprint.");
        }
        if (key.equals(PackTracer.BURN_UP)) {
            return tracer.traceBurnUp(month);
        }
        Optional<ReturnRate> rate = ReturnMeasures.ALL.stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        if (rate.isPresent()) {
            if (!month.equals(opened.manifest().period())) {
                throw new UsageException("A pack keeps the returns of its own month only; trace " + key
                        + " in the pack for " + month + ".");
            }
            return tracer.trace(rate.get());
        }
        Measure<?> wanted = MeasureRegistry.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return tracer.trace(wanted, month, dimension, footprint == null ? null : code(footprint, tracer));
    }

    /** The key as it is written, for a key in any case. */
    private static String find(String given) {
        return keys().stream()
                .filter(each -> each.equalsIgnoreCase(given.strip()))
                .findFirst()
                .orElseThrow(() -> new UsageException(WordSuggestions.invalid("MEASURE", given, keys())));
    }

    private static List<String> keys() {
        return CompletionCandidates.MeasureKey.all();
    }

    private static String code(String word, PackTracer tracer) {
        Map<String, String> names = tracer.footprints();
        return names.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(word.strip())
                        || each.getValue().equalsIgnoreCase(word.strip()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new UsageException(WordSuggestions.invalid(
                        "--footprint", word, names.keySet().stream().sorted().toList())));
    }
}
