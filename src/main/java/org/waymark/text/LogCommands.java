package org.waymark.text;

import java.util.regex.Pattern;

/**
 * Makes text harmless in the log of a pipeline. GitHub Actions runs {@code ##[command]} anywhere in a line and {@code
 * ::command::} at its beginning. Azure Pipelines runs {@code ##[command]} and {@code ##vso[command]}.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">GitHub</a>
 * @see <a href="https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands">Azure</a>
 */
final class LogCommands {

    private static final Pattern HASHES = Pattern.compile("##(?=\\[|vso\\[)", Pattern.CASE_INSENSITIVE);

    /** Wrapping may put any word at the beginning of a line. */
    private static final Pattern COLONS = Pattern.compile("(?<!\\S):{2,}");

    private LogCommands() {}

    /**
     * Returns the text with a space inside the marks of commands, as in {@code # #[error]} and {@code : :warning::}.
     */
    static String disarm(String text) {
        if (!text.contains("##") && !text.contains("::")) {
            return text;
        }
        String hashes = HASHES.matcher(text).replaceAll("# #");
        return COLONS.matcher(hashes)
                .replaceAll(colons -> ": ".repeat(colons.group().length()).strip());
    }
}
