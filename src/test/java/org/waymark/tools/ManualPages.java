package org.waymark.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.cli.CommandModel;
import org.waymark.cli.FrontPage;
import org.waymark.cli.ManualReference;
import org.waymark.cli.OptionGroup;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the manual pages, for the build: one for waymark and one for each command, from picocli's model. */
public final class ManualPages {

    private final Map<String, CommandLine> commands = CommandModel.all().getSubcommands();
    private final String version;

    private ManualPages(String version) {
        this.version = version;
    }

    /** @param args the folder to write into, which is created if needed, and the version of waymark */
    public static void main(String[] args) throws IOException {
        new ManualPages(args[1]).writeInto(Files.createDirectories(Path.of(args[0])));
    }

    private void writeInto(Path folder) throws IOException {
        Files.writeString(folder.resolve("waymark.1"), overview());
        for (String command : commands.keySet()) {
            Files.writeString(folder.resolve("waymark-" + command + ".1"), page(command));
        }
    }

    private String overview() {
        RoffPage page = new RoffPage("waymark", version)
                .section("NAME")
                .name("waymark", "checks progress returns and reports progress");
        page.section("SYNOPSIS").synopsis("waymark", "COMMAND [OPTIONS] [PATH...]");
        page.section("DESCRIPTION");
        page.paragraph(
                "Reads the progress returns of a programme that many organisations deliver together, checks them,"
                        + " and reports progress dimension by dimension.");
        page.section("A MONTH, STEP BY STEP");
        FrontPage.MONTH.forEach(step -> page.entry(step.task(), "", step.command()));
        page.section("COMMANDS");
        commands.forEach((id, line) -> page.entry("waymark-" + id + "(1)", "", header(line.getCommandSpec())));
        page.section("OPTIONS").entry("-h", "", "Show the month's commands.").entry("-V", "", "Print the version.");
        shared(page);
        return page.seeAlso(
                commands.keySet().stream().map(id -> "waymark-" + id).toList());
    }

    private String page(String command) {
        CommandSpec spec = commands.get(command).getCommandSpec();
        String name = "waymark-" + command;
        String header = header(spec);
        RoffPage page = new RoffPage(name, version).section("NAME").name(name, withoutCapital(header));
        String arguments = spec.positionalParameters().stream()
                .map(PositionalParamSpec::paramLabel)
                .collect(Collectors.joining(" "));
        page.section("SYNOPSIS").synopsis("waymark " + command, ("[OPTIONS] " + arguments).strip());
        page.section("DESCRIPTION").paragraph(header);
        page.section("EXAMPLES").verbatim(List.of(spec.usageMessage().description()));
        if (!spec.positionalParameters().isEmpty()) {
            page.section("ARGUMENTS");
            spec.positionalParameters()
                    .forEach(each -> page.entry(each.paramLabel(), "", String.join(" ", each.description())));
        }
        page.section("OPTIONS");
        for (int group = 0; group < OptionGroup.HEADINGS.size(); group++) {
            int order = group;
            List<OptionSpec> options = spec.options().stream()
                    .filter(option -> option.order() == order && !option.hidden())
                    .toList();
            if (!options.isEmpty()) {
                page.subsection(OptionGroup.HEADINGS.get(group));
                options.forEach(option -> entry(page, option));
            }
        }
        shared(page);
        return page.seeAlso(List.of("waymark"));
    }

    private static void entry(RoffPage page, OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : option.paramLabel();
        page.entry(String.join(", ", option.names()), value, String.join(" ", option.description()));
    }

    private static String header(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().header());
    }

    private static String withoutCapital(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static void shared(RoffPage page) {
        page.section("EXIT STATUS");
        ManualReference.EXIT_CODES.forEach(each -> page.entry(each.word(), "", each.means()));
        page.paragraph(ManualReference.UNREADABLE);
        page.section("ENVIRONMENT");
        ManualReference.ENVIRONMENT.forEach(each -> page.entry(each.word(), "", each.means()));
        page.paragraph(ManualReference.STREAMS);
    }
}
