package org.waymark.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The subcommands of waymark, in the order in which help lists them. */
enum Subcommand {
    INIT,
    VALIDATE,
    FIX,
    REPORT,
    FORECAST,
    PACK,
    STATUS,
    LETTERS,
    COMPARE,
    TEMPLATE,
    TRACE,
    VERIFY,
    EXPLAIN,
    RULES,
    SCHEMA,
    COMPLETION;

    /** The word that is typed after {@code waymark}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A new, unparsed command. No class of another command is loaded, so that a start reads only what it needs. */
    Callable<Integer> create() {
        return switch (this) {
            case INIT -> new InitCommand();
            case VALIDATE -> new ValidateCommand();
            case FIX -> new FixCommand();
            case REPORT -> new ReportCommand();
            case FORECAST -> new ForecastCommand();
            case PACK -> new PackCommand();
            case STATUS -> new StatusCommand();
            case LETTERS -> new LettersCommand();
            case COMPARE -> new CompareCommand();
            case TEMPLATE -> new TemplateCommand();
            case TRACE -> new TraceCommand();
            case VERIFY -> new VerifyCommand();
            case EXPLAIN -> new ExplainCommand();
            case RULES -> new RulesCommand();
            case SCHEMA -> new SchemaCommand();
            case COMPLETION -> new CompletionCommand();
        };
    }

    /** The subcommand with this id; empty if there is none. */
    static Optional<Subcommand> find(String word) {
        return Arrays.stream(values()).filter(each -> each.id().equals(word)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Subcommand::id).toList();
    }
}
