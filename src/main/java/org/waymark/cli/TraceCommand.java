package org.waymark.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
            description = "Figure to trace, by the key that data/measures.csv has under measure.")
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
        Measure<?> wanted = find(measure);
        TraceFormat shown = output.format(format, TraceFormat.TEXT, TraceFormat.values());
        OutputTarget target = shown.isText() ? output.output(session) : output.bytes(session, "an Office file");
        PackTracer tracer =
                new PackTracer(ArchivedPack.open(pack, session.folder().resolve(pack)));
        FigureTrace trace = tracer.trace(wanted, dimension, footprint == null ? null : code(footprint, tracer));
        Renderer<FigureTrace> renderer = shown.renderer(new WriterOptions(
                Version.current(), output.style(session, general().colour()), Branding.NONE));
        target.writeBytes(out -> renderer.render(trace, out));
        return ExitCode.FINE;
    }

    private static Measure<?> find(String key) {
        return MeasureRegistry.all().stream()
                .filter(each -> each.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> new UsageException(WordSuggestions.invalid("MEASURE", key, keys())));
    }

    private static List<String> keys() {
        return MeasureRegistry.all().stream().map(Measure::key).toList();
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
