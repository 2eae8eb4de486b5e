package org.waymark.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that {@code waymark} without arguments shows: the steps of a month with their commands. It fits a terminal of 80 by 24. */
public final class FrontPage {

    /**
     * A step of the month.
     *
     * @param task what the step does, in a word or two
     * @param command the command as typed
     */
    public record Step(String task, String command) {}

    /** The steps of a month, in order. */
    public static final List<Step> MONTH = List.of(
            new Step("send out", "waymark template --period 2026-11 -o templates/2026-11"),
            new Step("see who sent", "waymark status returns/ --period 2026-11"),
            new Step("check", "waymark validate returns/ --period 2026-11"),
            new Step("send back", "waymark validate returns/ --annotate back --html back"),
            new Step("write to them", "waymark letters returns/ -o letters"),
            new Step("sent again?", "waymark compare FIRST.xlsx SECOND.xlsx"),
            new Step("see progress", "waymark report returns/"),
            new Step("see changes", "waymark compare returns/"),
            new Step("look ahead", "waymark forecast returns/"),
            new Step("publish", "waymark pack returns/ -o packs/2026-11"));

    static final List<Step> OTHER = List.of(
            new Step("begin", "waymark init DIR"),
            new Step("audit", "waymark trace PACK MEASURE, waymark verify PACK"),
            new Step("look up", "waymark explain WM-C01, waymark rules, waymark schema"),
            new Step("fix formats", "waymark fix returns/ -o fixed"),
            new Step("Tab key", "waymark completion bash, or zsh"));

    private FrontPage() {}

    /** The text of the page. It is made without picocli, so that it appears at once. */
    static String text(boolean paints) {
        HelpPage page = new HelpPage(Terminal.USUAL_WIDTH, paints);
        StringBuilder month = new StringBuilder();
        for (int at = 0; at < MONTH.size(); at++) {
            Step step = MONTH.get(at);
            month.append("  %d  %-14s%s\n".formatted(at + 1, step.task(), page.bold(step.command())));
        }
        String other = Stream.concat(OTHER.stream(), remaining().stream())
                .map(step -> "     %-14s%s\n".formatted(step.task(), step.command()))
                .collect(Collectors.joining());
        return """
                waymark checks progress returns and reports progress, dimension by dimension.

                %s
                %s
                %s
                %s
                waymark COMMAND --help explains a command, examples first.
                waymark --version prints the version.
                """.formatted(page.bold("A month, step by step:"), month, page.bold("Also:"), other);
    }

    /** Commands that appear nowhere else on the page. */
    private static List<Step> remaining() {
        String named = Stream.concat(MONTH.stream(), OTHER.stream())
                .map(Step::command)
                .collect(Collectors.joining(" ", "", " "));
        return Arrays.stream(Subcommand.values())
                .filter(command -> !named.matches(".*waymark " + command.id() + "[ ,].*"))
                .map(command -> new Step("more", "waymark " + command.id()))
                .toList();
    }
}
