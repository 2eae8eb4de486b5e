package org.waymark.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The commands there are, in the order in which help lists them. */
enum CommandName {
    INIT("make the folder of a new programme", InitCommand::new),
    VALIDATE("check returns and say what to put right", ValidateCommand::new),
    REPORT("write a progress report, dimension by dimension", ReportCommand::new),
    PACK("write the whole monthly pack into a folder", PackCommand::new),
    STATUS("say who has sent what, and what to ask of whom", StatusCommand::new),
    COMPARE("say what changed between two returns, or two months", CompareCommand::new),
    TEMPLATE("make the return workbooks that footprints fill in", TemplateCommand::new),
    EXPLAIN("tell what a code means and how to put it right", ExplainCommand::new),
    RULES("list everything that is checked", RulesCommand::new),
    SCHEMA("show or export what a return must look like", SchemaCommand::new),
    COMPLETION("print what completes commands with the Tab key", CompletionCommand::new);

    private final String summary;

    @SuppressWarnings("ImmutableEnumChecker") // every supplier is a constructor
    private final Supplier<Command> maker;

    CommandName(String summary, Supplier<Command> maker) {
        this.summary = summary;
        this.maker = maker;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it does, as the end of a sentence that begins with its name. */
    String summary() {
        return summary;
    }

    Command make() {
        return maker.get();
    }

    static Optional<CommandName> find(String word) {
        return Arrays.stream(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(CommandName::word).toList();
    }
}
