package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Optional;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * Writes workflow commands, which GitHub Actions shows as annotations. GitHub shows the first ten of each kind in a step
 * and drops the rest silently, so the last line counts the rest. Every text is on one line with its percent signs
 * escaped, so that nothing that a sender typed is run as a command.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
 */
record GithubFindings(FindingsPresentation presentation) implements FindingsWriter {

    /** The most annotations of one kind that GitHub shows for a step. */
    static final int MOST = 10;

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        Optional<SettingsInUse> settings = presentation.settings();
        if (settings.isPresent()) {
            out.write(notice(settings.get()));
        }
        long rest = 0;
        for (Severity severity : Severity.values()) {
            long count = verdict.count(severity);
            int most = severity == Severity.ADVISORY && settings.isPresent() ? MOST - 1 : MOST;
            rest += Math.max(0, count - most);
            Iterator<Finding> first = verdict.findings()
                    .filter(finding -> finding.severity() == severity)
                    .limit(Math.min(most, count))
                    .iterator();
            while (first.hasNext()) {
                out.write(annotation(first.next()));
            }
        }
        if (rest > 0) {
            out.write(English.count(rest, "more finding") + English.agree(rest, " is", " are")
                    + " not annotated: GitHub shows " + MOST
                    + " of each severity.\n");
        }
    }

    private static String notice(SettingsInUse settings) {
        return "::notice file=" + property(settings.file()) + ",title=Settings::" + data(settings.sentence()) + '\n';
    }

    private static String annotation(Finding finding) {
        Address address = finding.address();
        StringBuilder line =
                new StringBuilder("::").append(command(finding.severity())).append(' ');
        if (!address.file().isEmpty() && !address.file().equals("-")) {
            line.append("file=").append(property(address.file())).append(',');
        }
        if (address.sheet() == null && address.hasRow()) {
            line.append("line=").append(address.row()).append(',');
        }
        return line.append("title=")
                .append(property(finding.code().id() + " " + finding.code().slug() + AnswerWords.state(finding)))
                .append("::")
                .append(data(SentText.line(AddressRanges.inFile(address) + MilestoneNames.lead(finding)
                        + finding.message() + " " + AnswerWords.orFix(finding))))
                .append('\n')
                .toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVISORY -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
