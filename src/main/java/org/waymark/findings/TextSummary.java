package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.EarlierVersions;
import org.waymark.check.Findings;
import org.waymark.check.Verdict;
import org.waymark.intake.PassedOverFile;
import org.waymark.terminal.LineWrapper;
import org.waymark.text.English;
import org.waymark.text.SentText;

/** Writes the summary at the end of text for analysts: what was read, what was found, and what to do next. */
record TextSummary(FindingsPresentation presentation) {

    private static final Comparator<Map.Entry<Findings.Kind, Long>> MOST_OFTEN =
            Map.Entry.<Findings.Kind, Long>comparingByValue()
                    .thenComparing(each -> each.getKey().code().id(), Comparator.reverseOrder());

    void write(Verdict verdict, Writer out) throws IOException {
        for (String sentence : sentences(verdict)) {
            paragraph(sentence, out);
        }
        passedOver(verdict, out);
        Optional<SettingsInUse> settings = presentation.settings();
        if (settings.isPresent()) {
            paragraph(settings.get().sentence(), out);
        }
        if (verdict.count(Severity.ERROR) > 0) {
            paragraph("Next: correct the errors, then check again.", out);
            explain(verdict, Severity.ERROR, out);
        } else if (verdict.count(Severity.WARNING) > 0) {
            paragraph("Next: look at the warnings; they do not stop a return.", out);
            explain(verdict, Severity.WARNING, out);
        }
        for (Map.Entry<String, String> each :
                FixMarks.commands(verdict, presentation.fixCommand()).entrySet()) {
            command(each.getKey(), SentText.line(each.getValue()), out);
        }
    }

    /** A command that does not fit behind its sentence has a line of its own, so that it can be copied as a whole. */
    private void command(String sentence, String command, Writer out) throws IOException {
        String line = sentence + ' ' + command;
        if (line.length() <= presentation.usableWidth()) {
            out.write(line + '\n');
        } else {
            paragraph(sentence, out);
            out.write("  " + command + '\n');
        }
    }

    /** Sentences about what was read, what was found, and how many returns are accepted. */
    List<String> sentences(Verdict verdict) {
        List<String> sentences = new ArrayList<>();
        sentences.add(read(verdict) + ": " + found(verdict) + ".");
        suppressed(verdict).ifPresent(sentences::add);
        if (verdict.queries().anyAnswered()) {
            sentences.add(AnswerWords.counts(verdict.queries()));
        }
        Baseline.Comparison baseline = presentation.baseline();
        if (baseline != null) {
            sentences.add(baseline.sentence());
        }
        int returns = verdict.returns().size();
        long accepted =
                verdict.returns().stream().filter(CheckedReturn::accepted).count();
        if (returns == 1) {
            sentences.add(accepted == 1 ? "The return is accepted." : "The return is not accepted yet.");
        } else if (returns > 1) {
            sentences.add(accepted + " of the " + returns + " returns received" + English.agree(accepted, " is", " are")
                    + " accepted.");
        }
        sentences.addAll(EarlierVersions.sentences(verdict.returns()));
        int superseded = verdict.superseded().size();
        if (superseded > 0) {
            sentences.add(English.count(superseded, "return")
                    + English.agree(superseded, " was", " were")
                    + " replaced by another one and "
                    + English.agree(superseded, "is", "are") + " not counted.");
        }
        return sentences;
    }

    /** A sentence with the number of findings that the programme suppresses; empty if there are none. */
    static Optional<String> suppressed(Verdict verdict) {
        long suppressed = verdict.suppressedCount();
        return suppressed == 0
                ? Optional.empty()
                : Optional.of(English.count(suppressed, "finding") + English.agree(suppressed, " is", " are")
                        + " suppressed by the programme and not shown.");
    }

    /** Lists the files that do not count as returns, one on each line, so that none goes unnoticed. */
    private void passedOver(Verdict verdict, Writer out) throws IOException {
        List<PassedOverFile> files = verdict.passedOver();
        if (files.isEmpty()) {
            return;
        }
        String are = English.agree(files.size(), " is not counted", " are not counted");
        paragraph(English.count(files.size(), "file") + are + ":", out);
        for (PassedOverFile file : files) {
            paragraph("  ", SentText.line(file.file() + ": " + file.reason()), out);
        }
    }

    private static String read(Verdict verdict) {
        List<CheckedReturn> returns = verdict.returns();
        String input = English.count(verdict.files().size(), "file") + ", " + English.count(verdict.rows(), "row")
                + checks(verdict);
        if (returns.isEmpty()) {
            return input;
        }
        long footprints =
                returns.stream().map(each -> each.key().footprint()).distinct().count();
        return English.count(returns.size(), "return") + " of " + English.count(footprints, "footprint") + ", " + input;
    }

    /** The number of checks that were made; nothing if none were counted. */
    private static String checks(Verdict verdict) {
        long made = CheckedTable.made(verdict);
        return made == 0 ? "" : ", " + English.count(made, "check");
    }

    private String found(Verdict verdict) {
        if (verdict.count() == 0) {
            return presentation.baseline() == null ? "nothing to correct" : "nothing new to correct";
        }
        return English.count(verdict.count(Severity.ERROR), "error") + ", "
                + English.count(verdict.count(Severity.WARNING), "warning") + " and "
                + English.count(verdict.count(Severity.ADVISORY), "advisory");
    }

    /** Names the command that explains the code of this severity that was found most often. */
    private static void explain(Verdict verdict, Severity severity, Writer out) throws IOException {
        String most = verdict.counts().entrySet().stream()
                .filter(each -> each.getKey().severity() == severity)
                .max(MOST_OFTEN)
                .map(each -> each.getKey().code().id())
                .orElseThrow();
        out.write("To read more about a code: waymark explain " + most + '\n');
    }

    private void paragraph(String text, Writer out) throws IOException {
        paragraph("", text, out);
    }

    private void paragraph(String indent, String text, Writer out) throws IOException {
        out.write(indent);
        out.write(LineWrapper.paragraph(text, indent.length(), indent.length() + 2, presentation.usableWidth()));
    }
}
