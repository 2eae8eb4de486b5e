package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the manual's pages, for the build: one for waymark and one for each command, made from what help says. */
final class Manual {

    private Manual() {}

    /**
     * Writes the manual pages.
     *
     * @param args the folder to write into, which is created if it does not exist
     */
    public static void main(String[] args) throws IOException {
        writeInto(Path.of(args[0]));
    }

    static void writeInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("waymark.1"), front());
        for (CommandName command : CommandName.values()) {
            Files.writeString(folder.resolve(name(command) + ".1"), of(command));
        }
    }

    private static String name(CommandName command) {
        return "waymark-" + command.word();
    }

    private static String front() {
        Roff page = new Roff("waymark").section("NAME").name("waymark", "checks progress returns and reports progress");
        page.section("SYNOPSIS").synopsis("waymark", "COMMAND [OPTIONS] [PATH...]");
        page.section("DESCRIPTION");
        page.paragraph(
                "Reads the progress returns of a programme that many organisations deliver together, checks them,"
                        + " and reports progress dimension by dimension.");
        page.section("A MONTH, STEP BY STEP");
        FrontPage.MONTH.forEach(step -> page.entry(step.does(), "", step.command()));
        page.section("COMMANDS");
        for (CommandName command : CommandName.values()) {
            page.entry(name(command) + "(1)", "", command.summary());
        }
        page.section("OPTIONS").entry("-h", "", "Show what there is to do.").entry("-V", "", "Show the version.");
        shared(page);
        return page.seeAlso(
                Arrays.stream(CommandName.values()).map(Manual::name).toList());
    }

    private static String of(CommandName command) {
        CommandSpec spec = Help.commandLine(command, command.make()).getCommandSpec();
        Roff page = new Roff(name(command)).section("NAME").name(name(command), command.summary());
        String arguments = spec.positionalParameters().stream()
                .map(PositionalParamSpec::paramLabel)
                .collect(Collectors.joining(" "));
        page.section("SYNOPSIS").synopsis("waymark " + command.word(), ("[OPTIONS] " + arguments).strip());
        page.section("DESCRIPTION")
                .paragraph(String.join(" ", spec.usageMessage().header()));
        page.section("EXAMPLES").verbatim(List.of(spec.usageMessage().description()));
        if (!spec.positionalParameters().isEmpty()) {
            page.section("WHAT TO READ");
            spec.positionalParameters()
                    .forEach(each -> page.entry(each.paramLabel(), "", String.join(" ", each.description())));
        }
        page.section("OPTIONS");
        for (OptionSpec option : spec.options()) {
            String value = option.arity().max() == 0 ? "" : option.paramLabel();
            page.entry(String.join(", ", option.names()), value, String.join(" ", option.description()));
        }
        shared(page);
        return page.seeAlso(List.of("waymark"));
    }

    private static void shared(Roff page) {
        page.section("EXIT STATUS");
        Reference.EXIT_CODES.forEach(each -> page.entry(each.word(), "", each.means()));
        page.paragraph(Reference.UNREADABLE);
        page.section("ENVIRONMENT");
        Reference.ENVIRONMENT.forEach(each -> page.entry(each.word(), "", each.means()));
        page.paragraph(Reference.STREAMS);
    }
}
