package org.waymark.report.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.catalogue.Address;
import org.waymark.text.SentText;

/**
 * Short names of the rows that milestones were read from, such as {@code WYN FINAL.xlsx!7}: without the folder that all
 * files are in, and without the sheet unless a file has milestones on several sheets. Immutable.
 */
public final class SourceNames {

    private final String folder;
    private final Map<String, Set<String>> sheets;

    private SourceNames(String folder, Map<String, Set<String>> sheets) {
        this.folder = folder;
        this.sheets = sheets;
    }

    /** The names of the rows of every milestone in a report. */
    public static SourceNames of(ReportView view) {
        return of(view.overall().milestones().stream()
                .map(pair -> pair.milestone().source())
                .toList());
    }

    /** The names of the rows at these addresses. */
    public static SourceNames of(List<Address> addresses) {
        Map<String, Set<String>> sheets = new HashMap<>();
        String folder = null;
        for (Address address : addresses) {
            String file = address.file();
            String own = file.substring(0, file.lastIndexOf('/') + 1);
            folder = folder == null ? own : common(folder, own);
            sheets.computeIfAbsent(file, each -> new HashSet<>()).add(String.valueOf(address.sheet()));
        }
        return new SourceNames(folder == null ? "" : folder, sheets);
    }

    /** A sentence, after a space, on the folder that the names leave out; empty if they leave out none. */
    public String after() {
        return folder.isEmpty() ? "" : " Rows (file!row) are in " + SentText.tidy(folder) + ".";
    }

    /** The heading of a column of names, with the folder that they leave out. */
    public String heading() {
        return folder.isEmpty() ? "Source" : "Source in " + SentText.tidy(folder);
    }

    /** The name of a row. */
    public String of(Address address) {
        String file = address.file().startsWith(folder) ? address.file().substring(folder.length()) : address.file();
        boolean several = sheets.getOrDefault(address.file(), Set.of()).size() > 1;
        String sheet = several && address.sheet() != null ? "!" + address.sheet() : "";
        return SentText.tidy(file + sheet + (address.hasRow() ? "!" + address.row() : ""));
    }

    /** The folders that two folders have in common, with the slash at the end. */
    private static String common(String one, String other) {
        int end = 0;
        for (int at = 0; at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at); at++) {
            end = one.charAt(at) == '/' ? at + 1 : end;
        }
        return one.substring(0, end);
    }
}
