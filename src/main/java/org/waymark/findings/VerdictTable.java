package org.waymark.findings;

import java.util.Comparator;
import java.util.List;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.SupersededReturn;
import org.waymark.check.Verdict;
import org.waymark.programme.Programme;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.terminal.TextTable;
import org.waymark.terminal.TextTable.Align;
import org.waymark.text.English;
import org.waymark.text.SentText;
import org.waymark.text.ShortFileNames;

/**
 * The table at the start of text for analysts: each file with its footprint, its verdict and how many errors, warnings
 * and advisories it has. Files with errors come first, then those with warnings. Below the table are the files that are not
 * counted, because a later return replaced them.
 *
 * @param programme the programme, which gives the names of the footprints
 * @param names the short names of the files
 */
record VerdictTable(Programme programme, ShortFileNames names) {

    /** The maximum number of files that the table lists. Of more files, it lists those with the most severe findings. */
    private static final int MAX_FILES = 100;

    /** The width of the widest table, in characters; a narrower one has short headings. */
    private static final int FULL_WIDTH = 100;

    /** Files with errors first, then those with warnings. */
    static final Comparator<FileVerdict> SEVERE_FIRST = Comparator.<FileVerdict>comparingInt(
                    file -> file.count(Severity.ERROR) > 0 ? 0 : file.count(Severity.WARNING) > 0 ? 1 : 2)
            .thenComparing(FileVerdict::file);

    TextBlock block(Verdict verdict, int width) {
        List<String> counts =
                width < FULL_WIDTH ? List.of("Err.", "Warn.", "Adv.") : List.of("Errors", "Warnings", "Advisories");
        TextTable table = new TextTable(
                List.of("File", "Footprint", "Verdict", counts.get(0), counts.get(1), counts.get(2)),
                List.of(Align.WRAP, Align.WRAP, Align.WRAP, Align.RIGHT, Align.RIGHT, Align.RIGHT));
        verdict.files().stream().sorted(SEVERE_FIRST).limit(MAX_FILES).forEach(file -> row(file, table));
        TextBlock block = table.block(Math.min(width, FULL_WIDTH));
        int unlisted = Math.max(0, verdict.files().size() - MAX_FILES)
                + Math.max(0, verdict.superseded().size() - MAX_FILES);
        verdict.superseded().stream()
                .limit(MAX_FILES)
                .forEach(superseded -> block.add(TextBlock.wrapped(notCounted(superseded), TextRole.MUTED, width)));
        if (unlisted > 0) {
            block.add(StyledLine.of("... and " + English.count(unlisted, "more file"), TextRole.MUTED));
        }
        return block;
    }

    private void row(FileVerdict file, TextTable table) {
        boolean error = file.count(Severity.ERROR) > 0;
        table.row(
                StyledLine.of(SentText.line(names.of(file.file())), error ? TextRole.STRONG : TextRole.PLAIN),
                StyledLine.of(footprint(file)),
                StyledLine.of(state(file), error ? TextRole.RED : TextRole.PLAIN),
                count(file.count(Severity.ERROR), TextRole.RED),
                count(file.count(Severity.WARNING), TextRole.AMBER),
                count(file.count(Severity.ADVISORY), TextRole.PLAIN));
    }

    private String notCounted(SupersededReturn superseded) {
        return "Not counted: "
                + SentText.line(names.of(superseded.replaced().address().file())) + ", replaced by "
                + SentText.line(names.of(superseded.counting().address().file()));
    }

    private static StyledLine count(long number, TextRole role) {
        return number == 0 ? StyledLine.of("0", TextRole.MUTED) : StyledLine.of(English.number(number), role);
    }

    private String footprint(FileVerdict file) {
        List<String> footprints =
                file.returns().stream().map(this::name).distinct().toList();
        return footprints.size() > 1 ? English.count(footprints.size(), "footprint") : String.join("", footprints);
    }

    private String name(CheckedReturn one) {
        return SentText.tidy(programme.footprints().nameOf(one.key().footprint()));
    }

    private static String state(FileVerdict file) {
        List<CheckedReturn> returns = file.returns();
        long accepted = returns.stream().filter(CheckedReturn::accepted).count();
        if (returns.isEmpty()) {
            return file.count(Severity.ERROR) > 0 ? "needs correction" : "checked";
        }
        if (returns.size() > 1 && accepted < returns.size()) {
            return accepted + " of " + returns.size() + " accepted";
        }
        return accepted == returns.size() ? "accepted" : "needs correction";
    }
}
