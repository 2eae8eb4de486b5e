package org.waymark.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.waymark.catalogue.Codes;
import org.waymark.compare.render.CompareFormat;
import org.waymark.findings.FindingsFormat;
import org.waymark.programme.Dimension;
import org.waymark.report.ReportFormat;
import org.waymark.schema.SchemaFormat;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words that may stand after an option, or in the place of an argument, for the shell to complete. */
final class OptionWords {

    private OptionWords() {}

    /** Empty where a file, or anything at all, may stand. */
    static List<String> of(CommandName command, ArgSpec arg) {
        return switch (arg.paramLabel()) {
            case "SEVERITY" -> words(FailOn.class, FailOn::word);
            case "WHEN" -> words(ColourChoice.class, ColourChoice::word);
            case "PERIOD" -> List.of(Months.LATEST, Months.LAST_MONTH);
            case "NAME,..." -> words(Dimension.class, Dimension::id);
            case "CODE,...", "CODE..." ->
                ofFootprint(arg) ? List.of() : List.copyOf(Codes.all().keySet());
            case "FORMAT=FILE" -> words(FindingsFormat.class, each -> each.word() + "=");
            case "FORMAT" -> formats(command, arg);
            case "[check FILE]" -> List.of("check");
            case "SHELL" -> words(CompletionCommand.Shell.class, CompletionCommand.Shell::word);
            default -> List.of();
        };
    }

    /** Footprints have codes too, and which ones there are depends on the programme. */
    private static boolean ofFootprint(ArgSpec arg) {
        return arg instanceof OptionSpec option && option.longestName().equals("--footprint");
    }

    /** Where no list is at hand, the description is one: {@code text, csv or json. Without it: text.} */
    private static List<String> formats(CommandName command, ArgSpec arg) {
        return switch (command) {
            case VALIDATE -> words(FindingsFormat.class, FindingsFormat::word);
            case REPORT -> words(ReportFormat.class, ReportFormat::id);
            case COMPARE -> words(CompareFormat.class, CompareFormat::id);
            case RULES -> words(RulesFormat.class, RulesFormat::word);
            case SCHEMA -> words(SchemaFormat.class, SchemaFormat::word);
            default ->
                Arrays.stream(String.join(" ", arg.description())
                                .split("\\.", -1)[0]
                                .split("[^a-z-]+"))
                        .filter(word -> !word.isEmpty() && !word.equals("or"))
                        .toList();
        };
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type, Function<E, String> word) {
        return Arrays.stream(type.getEnumConstants()).map(word).toList();
    }
}
