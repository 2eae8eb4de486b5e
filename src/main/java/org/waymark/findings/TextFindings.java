package org.waymark.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.findings.FindingGroup.Spot;
import org.waymark.text.SentText;

/**
 * For analysts: file by file, each fault said once with the cells it stands in, what was entered there and what to do,
 * and a summary at the end. Long lists are cut and say so.
 */
record TextFindings(Presentation presentation) implements FindingsWriter {

    private static final int MESSAGES_A_CODE = 10;
    private static final int LIGHT_MESSAGES_A_CODE = 3;
    private static final int VALUES_A_GROUP = 6;
    private static final int RETURNS_A_FILE = 3;
    private static final String BOLD = "1";

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        Map<String, String> titles = presentation.titles();
        for (FileVerdict file : verdict.files()) {
            if (!file.findings().isEmpty()) {
                heading(file, out);
                groups(file.findings(), titles, out);
            }
        }
        if (!verdict.collection().isEmpty()) {
            out.write(presentation.paint(BOLD, "All returns together") + "\n\n");
            groups(verdict.collection(), titles, out);
        }
        new TextSummary(presentation).write(verdict, out);
    }

    private void heading(FileVerdict file, Writer out) throws IOException {
        out.write(presentation.paint(BOLD, SentText.line(file.file())) + '\n');
        List<CheckedReturn> returns = file.returns();
        if (returns.size() > RETURNS_A_FILE) {
            long accepted = returns.stream().filter(CheckedReturn::accepted).count();
            out.write(returns.size() + " returns, " + accepted + " of them accepted\n");
        } else {
            for (CheckedReturn each : returns) {
                String state = each.accepted() ? "accepted" : "needs correction";
                paragraph(
                        "",
                        "Return of " + SentText.line(each.key().footprint()) + " for "
                                + each.key().period() + ": " + state,
                        out);
            }
        }
        out.write('\n');
    }

    private void groups(List<Finding> findings, Map<String, String> titles, Writer out) throws IOException {
        Map<Code, Integer> said = new HashMap<>();
        Map<Code, List<FindingGroup>> alike = new HashMap<>();
        List<FindingGroup> groups = FindingGroup.of(findings);
        for (FindingGroup group : groups) {
            if (said.merge(group.code(), 1, Integer::sum) > most(group)) {
                alike.computeIfAbsent(group.code(), code -> new ArrayList<>()).add(group);
            }
        }
        said.clear();
        for (FindingGroup group : groups) {
            int nth = said.merge(group.code(), 1, Integer::sum);
            List<FindingGroup> others = alike.getOrDefault(group.code(), List.of());
            if (nth <= most(group)) {
                group(group, titles, out);
            }
            if (nth == most(group) && !others.isEmpty()) {
                others(group.code(), others, titles, out);
            }
        }
    }

    private static int most(FindingGroup group) {
        return group.severity() == Severity.ERROR ? MESSAGES_A_CODE : LIGHT_MESSAGES_A_CODE;
    }

    /** Findings of a code whose messages differ from those said before it only in their details. */
    private void others(Code code, List<FindingGroup> groups, Map<String, String> titles, Writer out)
            throws IOException {
        Map<Spot, List<Address>> spots = new LinkedHashMap<>();
        for (FindingGroup group : groups) {
            group.spots()
                    .forEach((spot, addresses) -> spots.computeIfAbsent(
                                    new Spot(spot.sheet(), spot.field(), null, null), s -> new ArrayList<>())
                            .addAll(addresses));
        }
        int findings = groups.stream().mapToInt(FindingGroup::size).sum();
        paragraph("    ", "And " + findings + " more " + code.id() + " of the same kind:", out);
        spots(spots, titles, out);
        out.write('\n');
    }

    private void group(FindingGroup group, Map<String, String> titles, Writer out) throws IOException {
        String mark = Words.symbol(group.severity()) + ' ' + group.severity().word();
        String lead = "  " + mark + "  " + group.code().id() + "  ";
        String painted = "  " + presentation.paint(Words.style(group.severity()), mark) + "  "
                + group.code().id() + "  ";
        out.write(painted);
        out.write(Wrapped.text(SentText.line(group.message()), lead.length(), 4, presentation.usableWidth()));
        spots(group.spots(), titles, out);
        out.write("    Fix: ");
        out.write(Wrapped.text(SentText.line(group.fix()), 9, 9, presentation.usableWidth()));
        out.write('\n');
    }

    private void spots(Map<Spot, List<Address>> spots, Map<String, String> titles, Writer out) throws IOException {
        int said = 0;
        int unsaid = 0;
        for (Map.Entry<Spot, List<Address>> spot : spots.entrySet()) {
            if (++said > VALUES_A_GROUP) {
                unsaid += spot.getValue().size();
            } else {
                spot(spot.getKey(), spot.getValue(), titles, out);
            }
        }
        if (unsaid > 0) {
            paragraph("    ", "and " + Words.count(unsaid, "more place"), out);
        }
    }

    private void spot(Spot spot, List<Address> addresses, Map<String, String> titles, Writer out) throws IOException {
        StringBuilder line = new StringBuilder();
        String file = addresses.get(0).file();
        String cells = Places.say(addresses);
        if (spot.sheet() != null) {
            line.append("Sheet ").append(SentText.line(spot.sheet()));
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
            line.append(line.isEmpty() ? "see " : "; see ").append(related(spot.related(), file));
        }
        if (!line.isEmpty()) {
            String text = line.toString().strip();
            paragraph("    ", Character.toUpperCase(text.charAt(0)) + text.substring(1), out);
        }
    }

    private static String related(Address other, String file) {
        String cells = Places.say(List.of(other));
        String place = other.sheet() == null ? cells : "sheet " + SentText.line(other.sheet()) + ", " + cells;
        return other.file().equals(file) ? place : SentText.line(other.file()) + " " + place;
    }

    private void paragraph(String indent, String text, Writer out) throws IOException {
        out.write(indent);
        out.write(Wrapped.text(text, indent.length(), indent.length() + 2, presentation.usableWidth()));
    }
}
