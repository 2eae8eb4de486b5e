package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.CodeDoc;
import org.waymark.catalogue.CodeDocs;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Findings;
import org.waymark.check.Verdict;
import org.waymark.text.English;
import org.waymark.text.SentText;

/**
 * Writes the Markdown summary that GitHub shows for a step of a workflow: what was read, how often each code was found,
 * and the most severe findings. It is far smaller than GitHub's limit of 1 MiB.
 */
public final class GithubSummary {

    private static final int MOST = 50;

    private GithubSummary() {}

    /**
     * Writes the summary, for appending to the file that {@code GITHUB_STEP_SUMMARY} names.
     *
     * @param verdict the findings
     * @param presentation the settings of the writer
     * @param out receives the summary; it is neither flushed nor closed
     */
    public static void write(Verdict verdict, FindingsPresentation presentation, Writer out) throws IOException {
        long accepted =
                verdict.returns().stream().filter(CheckedReturn::accepted).count();
        out.write("## Returns checked by waymark\n\n");
        out.write(English.count(verdict.files().size(), "file") + ", "
                + English.count(verdict.returns().size(), "return") + " (" + accepted + " accepted) and "
                + English.count(verdict.rows(), "row") + ": "
                + English.count(verdict.count(Severity.ERROR), "error") + ", "
                + English.count(verdict.count(Severity.WARNING), "warning") + " and "
                + English.count(verdict.count(Severity.ADVISORY), "advisory") + ".\n");
        Optional<String> suppressed = TextSummary.suppressed(verdict);
        if (suppressed.isPresent()) {
            out.write("\n" + suppressed.get() + "\n");
        }
        Optional<SettingsInUse> settings = presentation.settings();
        if (settings.isPresent()) {
            out.write("\n" + cell(settings.get().sentence()) + "\n");
        }
        Baseline.Comparison baseline = presentation.baseline();
        if (baseline != null) {
            out.write("\n" + baseline.sentence() + "\n");
        }
        List<Finding> heaviest = verdict.heaviest(MOST).toList();
        if (!heaviest.isEmpty()) {
            codes(verdict, out);
            findings(heaviest, verdict.count() - heaviest.size(), out);
        }
    }

    private static void codes(Verdict verdict, Writer out) throws IOException {
        out.write("\n| code | severity | findings | meaning |\n|---|---|--:|---|\n");
        Map<Findings.Kind, Long> counts = verdict.counts();
        List<Findings.Kind> kinds = counts.keySet().stream()
                .sorted(Comparator.comparing(Findings.Kind::severity)
                        .thenComparing(kind -> kind.code().id()))
                .toList();
        for (Findings.Kind kind : kinds) {
            Code code = kind.code();
            String meaning = CodeDocs.of(code).map(CodeDoc::meaning).orElse(code.slug());
            out.write("| " + code.id() + " | " + kind.severity().word() + " | " + counts.get(kind) + " | "
                    + cell(meaning) + " |\n");
        }
    }

    private static void findings(List<Finding> heaviest, long rest, Writer out) throws IOException {
        out.write("\n| where | milestone | what | what to do |\n|---|---|---|---|\n");
        for (Finding finding : heaviest) {
            Address at = finding.address();
            out.write("| " + cell(AddressRanges.whole(at)) + " | " + cell(MilestoneNames.of(finding)) + " | "
                    + finding.severity().word() + " " + finding.code().id() + ": " + cell(finding.message()) + " | "
                    + cell(finding.fix()) + " |\n");
        }
        if (rest > 0) {
            out.write("\nAnd " + English.count(rest, "more finding") + ".\n");
        }
    }

    /** A text as a table cell; Markdown and HTML in it are escaped. */
    private static String cell(String text) {
        StringBuilder cell = new StringBuilder(text.length());
        SentText.line(text).codePoints().forEach(c -> {
            if ("\\`*_{}[]<>()#+!|~&@:".indexOf(c) >= 0) {
                cell.append("&#").append(c).append(';');
            } else {
                cell.appendCodePoint(c);
            }
        });
        return cell.toString();
    }
}
