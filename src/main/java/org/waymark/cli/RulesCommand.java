package org.waymark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.Settings;
import org.waymark.catalogue.Code;
import org.waymark.check.Verdict;
import org.waymark.check.collection.RuleYield;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.programme.Programme;
import org.waymark.terminal.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code waymark rules}. */
@Command(
        header = "Lists every code that is checked, or counts how often each was raised.",
        description = {
            "  waymark rules                                  all codes",
            "  waymark rules WM-R                             one family",
            "  waymark rules --format markdown -o rules.md    all codes as a Markdown page",
            "  waymark rules --programme north/waymark.yaml   as another programme has them",
            "  waymark rules --yield returns/                 how often each was raised",
            "  waymark rules WM-R --yield returns/ -o r.csv   one family, as CSV",
        })
final class RulesCommand extends WaymarkCommand {

    @Parameters(
            paramLabel = "CODE...",
            hideParamSyntax = true,
            arity = "0..*",
            completionCandidates = CompletionCandidates.CodeId.class,
            description = "List only these codes, such as WM-R11, or families of codes, such as WM-R or R.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private YieldInput input = new YieldInput();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = OptionGroup.OUTPUT,
            description = "Format: ${COMPLETION-CANDIDATES}. Default: from the extension of FILE, otherwise text.")
    private @Nullable RulesFormat format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Override
    int run(CommandSession session) throws IOException {
        RulesFormat shown = output.format(format, RulesFormat.TEXT, RulesFormat.values());
        OutputTarget target = output.output(session);
        if (!input.paths().isEmpty()) {
            TextStyle style = output.style(session, general().colour());
            Settings settings = input.settings(session, programme);
            RuleYield result = counted(session, settings);
            Renderer<RuleYield> renderer = shown.ofYield()
                    .renderer(new WriterOptions(
                            Version.current(), style, settings.programme().branding()));
            target.writeBytes(out -> renderer.render(result, out));
            return ExitCode.FINE;
        }
        if (input.isNarrowed()) {
            throw new UsageException("--period and --as-of belong to --yield; name the returns with --yield PATH.");
        }
        List<CodeList.ListedCode> entries = asked(programme.programme(session, session.folder()));
        HelpPage page = new HelpPage(
                output.width(session), output.paints(session, general().colour()));
        target.write(out -> shown.write(entries, page, out));
        return ExitCode.FINE;
    }

    private List<CodeList.ListedCode> asked(Programme loaded) {
        CodeList known = CodeList.of(loaded);
        return words.isEmpty()
                ? known.entries()
                : words.stream()
                        .flatMap(word -> known.find("rules", word).stream())
                        .distinct()
                        .toList();
    }

    private RuleYield counted(CommandSession session, Settings settings) {
        Set<Code> wanted = asked(settings.programme()).stream()
                .map(CodeList.ListedCode::code)
                .collect(Collectors.toSet());
        Verdict verdict =
                new ReadingRun(session, general()).run(settings, waymark -> waymark.check(input.paths(), false));
        return RuleYield.of(verdict, settings.programme(), settings.asOf()).only(wanted::contains);
    }
}
