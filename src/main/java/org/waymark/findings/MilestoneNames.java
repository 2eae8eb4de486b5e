package org.waymark.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.waymark.catalogue.Finding;
import org.waymark.text.English;
import org.waymark.text.SentText;

/** Names the milestones of findings for people, by ID and title, such as {@code COA-03 "Parents write the letter"}. */
public final class MilestoneNames {

    private static final int MOST = 5;
    private static final int LONGEST_TITLE = 100;

    private MilestoneNames() {}

    /** The ID and the title of the milestone, on one line; empty when the finding has neither. */
    public static String of(Finding finding) {
        String id = finding.milestone() == null ? "" : SentText.line(finding.milestone());
        String title = finding.milestoneTitle() == null ? "" : SentText.tidy(finding.milestoneTitle());
        String quoted = title.isEmpty() ? "" : '"' + SentText.cut(title, LONGEST_TITLE) + '"';
        return (id + " " + quoted).strip();
    }

    /** The name as the start of a message, such as {@code COA-03 "Parents write the letter": }; empty without one. */
    static String lead(Finding finding) {
        String name = of(finding);
        return name.isEmpty() ? "" : name + ": ";
    }

    /** The names of the first milestones of several findings, each once, and the number of the others. */
    static List<String> of(List<Finding> findings) {
        return first(findings, MilestoneNames::of);
    }

    /** The IDs of the first milestones of several findings on one line, each once, and the number of the others. */
    static List<String> ids(List<Finding> findings) {
        List<String> ids = first(findings, finding -> SentText.line(Objects.toString(finding.milestone(), "")));
        return ids.isEmpty() ? ids : List.of(English.and(ids));
    }

    private static List<String> first(List<Finding> findings, Function<Finding, String> name) {
        List<String> names = findings.stream()
                .map(name)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (names.size() <= MOST) {
            return names;
        }
        List<String> first = new ArrayList<>(names.subList(0, MOST));
        first.add(English.number(names.size() - MOST) + " more");
        return first;
    }
}
