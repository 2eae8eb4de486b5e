package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.SupersededReturn;
import org.waymark.check.Verdict;
import org.waymark.findings.FindingGroup.Spot;
import org.waymark.terminal.ColourPalette;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.StyledLine;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.SentText;
import org.waymark.text.ShortFileNames;

/**
 * Writes findings as text for analysts: a table of the files, then the errors of each file and the warnings of each file,
 * each message once with its cells, the values entered and what to do, then the advisories of each file in one line, and a
 * summary at the end. Long lists are cut, with the number of findings that are not listed.
 */
record TextFindings(FindingsPresentation presentation) implements FindingsWriter {

    private static final int MESSAGES_A_CODE = 10;
    private static final int LIGHT_MESSAGES_A_CODE = 3;
    private static final int VALUES_A_GROUP = 6;
    private static final int RETURNS_A_FILE = 3;
    private static final String BOLD = "1";

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        Map<String, String> titles = presentation.titles();
        ShortFileNames names = names(verdict);
        if (verdict.files().size() + verdict.superseded().size() > 1) {
            table(verdict, names, out);
        }
        for (Severity severity : Severity.values()) {
            if (severity == Severity.ADVISORY && !presentation.complete()) {
                advisories(verdict, names, out);
                continue;
            }
            for (FileVerdict file : verdict.files()) {
                if (file.count(severity) > 0) {
                    heading(file, out);
                    groups(of(severity, file.findings()), file.file(), titles, out);
                }
            }
            Findings ofSet = of(severity, verdict.collection());
            if (!ofSet.isEmpty()) {
                out.write(presentation.paint(BOLD, "All returns together") + "\n\n");
                groups(ofSet, null, titles, out);
            }
        }
        new TextSummary(presentation).write(verdict, out);
    }

    private static Findings of(Severity severity, Findings findings) {
        return findings.filter(finding -> finding.severity() == severity);
    }

    private static ShortFileNames names(Verdict verdict) {
        List<String> files =
                new ArrayList<>(verdict.files().stream().map(FileVerdict::file).toList());
        for (SupersededReturn one : verdict.superseded()) {
            files.add(one.replaced().address().file());
        }
        return ShortFileNames.of(files);
    }

    private void table(Verdict verdict, ShortFileNames names, Writer out) throws IOException {
        ColourPalette palette = presentation.colour() ? ColourPalette.ANSI_256 : ColourPalette.NONE;
        for (StyledLine line : new VerdictTable(presentation.programme(), names)
                .block(verdict, presentation.usableWidth())
                .lines()) {
            out.write(line.paint(palette).stripTrailing() + '\n');
        }
        out.write('\n');
    }

    /** The advisories of each file in one line, with the number of each code. */
    private void advisories(Verdict verdict, ShortFileNames names, Writer out) throws IOException {
        if (verdict.count(Severity.ADVISORY) == 0) {
            return;
        }
        boolean one = verdict.files().size() == 1;
        for (FileVerdict file : verdict.files()) {
            advisories(file.findings(), one ? "" : SentText.line(names.of(file.file())) + ": ", out);
        }
        advisories(verdict.collection(), "All returns together: ", out);
        paragraph("    ", "To list advisories: --all", out);
        out.write('\n');
    }

    private void advisories(Findings findings, String lead, Writer out) throws IOException {
        List<Map.Entry<Findings.Kind, Long>> kinds = findings.counts().entrySet().stream()
                .filter(each -> each.getKey().severity() == Severity.ADVISORY)
                .sorted(Comparator.comparing(each -> each.getKey().code().id()))
                .toList();
        if (kinds.isEmpty()) {
            return;
        }
        String codes = kinds.stream()
                .map(each -> (kinds.size() == 1 ? "" : English.number(each.getValue()) + " ")
                        + each.getKey().code().id() + " " + each.getKey().code().slug()
                        + FixMarks.of(findings, each.getKey().code(), each.getValue()))
                .collect(Collectors.joining(", "));
        long number = kinds.stream().mapToLong(Map.Entry::getValue).sum();
        String mark = SeverityWords.symbol(Severity.ADVISORY);
        out.write("  " + presentation.paint(SeverityWords.style(Severity.ADVISORY), mark) + ' ');
        String text = lead + English.count(number, "advisory") + " (" + codes + ")";
        out.write(LineWrapper.paragraph(text, 4, 4, presentation.usableWidth()));
    }

    private void heading(FileVerdict file, Writer out) throws IOException {
        out.write(presentation.paint(BOLD, SentText.line(file.file())) + '\n');
        for (String state : states(file)) {
            paragraph("", state, out);
        }
        out.write('\n');
    }

    /** The state of each of a file's returns, or the number accepted if there are many. */
    static List<String> states(FileVerdict file) {
        List<CheckedReturn> returns = file.returns();
        if (returns.size() > RETURNS_A_FILE) {
            long accepted = returns.stream().filter(CheckedReturn::accepted).count();
            return List.of(returns.size() + " returns, " + accepted + " of them accepted");
        }
        return returns.stream()
                .map(each -> "Return of " + SentText.line(each.key().footprint()) + " for "
                        + Dates.month(each.key().period()) + ": " + (each.accepted() ? "accepted" : "needs correction"))
                .toList();
    }

    /** @param heading the file named in the heading; places in other files are listed with their file */
    private void groups(Findings findings, @Nullable String heading, Map<String, String> titles, Writer out)
            throws IOException {
        for (GroupEntry entry : GroupEntry.of(findings, this::most)) {
            if (entry instanceof GroupEntry.Single single) {
                FindingGroup group = single.group();
                group(group, group.message(), group.fix(), group.spots(), heading, titles, out);
            } else if (entry instanceof GroupEntry.Alike alike) {
                group(alike.first(), alike.message(), alike.fix(), alike.spots(), heading, titles, out);
            } else if (entry instanceof GroupEntry.Merged merged) {
                String more = English.number(merged.findings()) + " more "
                        + merged.code().id() + FixMarks.of(merged.kind().fixClass());
                paragraph("    ", "And " + more + " of the same kind:", out);
                spots(merged.spots(), heading, titles, out);
                out.write('\n');
            } else if (entry instanceof GroupEntry.Unlisted unlisted) {
                String more = English.number(unlisted.findings()) + " more "
                        + unlisted.code().id();
                paragraph("    ", "... and " + more + " like these; --format csv lists all.", out);
                out.write('\n');
            }
        }
    }

    private int most(Severity severity) {
        if (presentation.complete()) {
            return Integer.MAX_VALUE;
        }
        return severity == Severity.ERROR ? MESSAGES_A_CODE : LIGHT_MESSAGES_A_CODE;
    }

    private void group(
            FindingGroup group,
            String message,
            String fix,
            Map<Spot, List<Finding>> spots,
            @Nullable String heading,
            Map<String, String> titles,
            Writer out)
            throws IOException {
        String mark =
                SeverityWords.symbol(group.severity()) + ' ' + group.severity().word();
        String code = group.code().id() + FixMarks.of(group.fixClass()) + "  ";
        String lead = "  " + mark + "  " + code;
        String painted = "  " + presentation.paint(SeverityWords.style(group.severity()), mark) + "  " + code;
        out.write(painted);
        out.write(LineWrapper.paragraph(SentText.line(message), lead.length(), 4, presentation.usableWidth()));
        spots(spots, heading, titles, out);
        String answer = AnswerWords.of(group.query());
        if (answer.isEmpty()) {
            out.write("    Fix: ");
            out.write(LineWrapper.paragraph(SentText.line(fix), 9, 9, presentation.usableWidth()));
        } else {
            paragraph("    ", answer, out);
        }
        out.write('\n');
    }

    private void spots(Map<Spot, List<Finding>> spots, @Nullable String heading, Map<String, String> titles, Writer out)
            throws IOException {
        int listed = 0;
        int rest = 0;
        for (Map.Entry<Spot, List<Finding>> spot : spots.entrySet()) {
            if (++listed > VALUES_A_GROUP) {
                rest += spot.getValue().size();
            } else {
                spot(spot.getKey(), spot.getValue(), heading, titles, out);
            }
        }
        if (rest > 0) {
            paragraph("    ", "and " + English.count(rest, "more place"), out);
        }
    }

    private void spot(Spot spot, List<Finding> found, @Nullable String heading, Map<String, String> titles, Writer out)
            throws IOException {
        StringBuilder line = new StringBuilder();
        String cells = AddressRanges.ofFindings(found);
        if (!spot.file().equals(heading)) {
            line.append(SentText.line(spot.file()));
        }
        if (spot.sheet() != null) {
            line.append(line.isEmpty() ? "Sheet " : ", sheet ").append(SentText.line(spot.sheet()));
        }
        if (spot.field() != null) {
            line.append(line.isEmpty() ? "" : ", ").append(titles.getOrDefault(spot.field(), spot.field()));
        }
        if (!cells.isEmpty()) {
            line.append(line.isEmpty() ? "" : spot.field() == null ? ", " : ": ")
                    .append(cells);
        }
        if (spot.value() != null) {
            line.append(line.isEmpty() ? "entered " : ", entered ").append(SentText.quoted(spot.value()));
        }
        if (spot.related() != null) {
            line.append(line.isEmpty() ? "see " : "; see ").append(AddressRanges.from(spot.file(), spot.related()));
        }
        if (!line.isEmpty()) {
            String text = line.toString().strip();
            boolean sentence = spot.file().equals(heading);
            paragraph("    ", sentence ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text, out);
        }
        boolean many = found.get(0).severity() == Severity.ADVISORY && found.size() > 1;
        List<String> milestones = many ? MilestoneNames.ids(found) : MilestoneNames.of(found);
        if (!milestones.isEmpty()) {
            paragraph("      ", String.join("; ", milestones), out);
        }
    }

    private void paragraph(String indent, String text, Writer out) throws IOException {
        out.write(indent);
        out.write(LineWrapper.paragraph(text, indent.length(), indent.length() + 2, presentation.usableWidth()));
    }
}
