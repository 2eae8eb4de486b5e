package org.waymark.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.Verdict;
import org.waymark.findings.FindingGroup.Spot;
import org.waymark.findings.FindingsPage.Fault;
import org.waymark.findings.FindingsPage.Group;
import org.waymark.findings.FindingsPage.Part;
import org.waymark.findings.FindingsPage.Place;
import org.waymark.text.English;
import org.waymark.text.SentText;
import org.waymark.text.ShortFileNames;

/**
 * Builds the findings page of a verdict: files with errors first. Findings are grouped as in text, with longer lists.
 */
final class FindingsPageBuilder {

    private static final int MESSAGES_A_CODE = 40;
    private static final int PLACES_A_GROUP = 40;
    private static final int CELLS_A_PLACE = 200;

    private final FindingsPresentation presentation;
    private final Map<String, String> titles;

    FindingsPageBuilder(FindingsPresentation presentation) {
        this.presentation = presentation;
        this.titles = presentation.titles();
    }

    FindingsPage page(Verdict verdict) {
        List<Part> parts = new ArrayList<>();
        ShortFileNames names = ShortFileNames.of(
                verdict.files().stream().map(FileVerdict::file).toList());
        for (FileVerdict file :
                verdict.files().stream().sorted(VerdictTable.SEVERE_FIRST).toList()) {
            if (!file.findings().isEmpty()) {
                parts.add(part(
                        parts.size() + 1,
                        SentText.line(names.of(file.file())),
                        TextFindings.states(file),
                        file.findings()));
            }
        }
        if (!verdict.collection().isEmpty()) {
            parts.add(part(parts.size() + 1, "All returns together", List.of(), verdict.collection()));
        }
        return new FindingsPage(
                presentation.version(),
                SentText.tidy(presentation.programme().name()),
                presentation.programme().branding(),
                "What to correct",
                new TextSummary(presentation).sentences(verdict),
                List.of(),
                parts.stream().flatMap(part -> part.groups().stream()).anyMatch(Group::onSheet),
                parts,
                CheckedTable.of(verdict));
    }

    private Part part(int number, String title, List<String> states, Findings findings) {
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            Findings some = findings.filter(finding -> finding.severity() == severity);
            if (severity == Severity.ADVISORY) {
                if (!some.isEmpty()) {
                    List<Fault> faults = faults(some, true);
                    groups.add(new Group(heading(severity), faults.stream().anyMatch(Fault::tabs), faults));
                }
                continue;
            }
            for (String sheet : sheets(some)) {
                Findings here = some.filter(finding ->
                        sheet.equals(Objects.toString(finding.address().sheet(), "")));
                String on = sheet.isEmpty() ? "" : ": sheet " + SentText.line(sheet);
                groups.add(new Group(heading(severity) + on, !sheet.isEmpty(), faults(here, false)));
            }
        }
        return new Part("part-" + number, title, states, groups);
    }

    /** The sheets with findings, in the order of the findings; an empty text means no sheet. */
    private static List<String> sheets(Findings findings) {
        return findings.stream()
                .map(finding -> Objects.toString(finding.address().sheet(), ""))
                .distinct()
                .toList();
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "Corrections needed";
            case WARNING -> "Please look at";
            case ADVISORY -> "For your information";
        };
    }

    /** @param tabs whether to name the sheet of each place, which is not in the heading */
    private List<Fault> faults(Findings findings, boolean tabs) {
        List<Fault> faults = new ArrayList<>();
        for (GroupEntry entry : GroupEntry.of(findings, severity -> MESSAGES_A_CODE)) {
            if (entry instanceof GroupEntry.Single single) {
                FindingGroup group = single.group();
                faults.add(fault(
                        group.code(),
                        group.severity(),
                        SentText.line(group.message()),
                        SentText.line(group.fix()),
                        AnswerWords.of(group.query()),
                        group.spots(),
                        tabs));
            } else if (entry instanceof GroupEntry.Alike alike) {
                FindingGroup first = alike.first();
                faults.add(fault(
                        first.code(),
                        first.severity(),
                        SentText.line(alike.message()),
                        SentText.line(alike.fix()),
                        "",
                        alike.spots(),
                        tabs));
            } else if (entry instanceof GroupEntry.Merged merged) {
                String message = "And " + English.number(merged.findings()) + " more of the same kind.";
                faults.add(fault(merged.code(), merged.severity(), message, "", "", merged.spots(), tabs));
            } else if (entry instanceof GroupEntry.Unlisted unlisted) {
                String message = "And " + English.number(unlisted.findings())
                        + " more like these, which are not shown; correct these first.";
                faults.add(fault(unlisted.code(), unlisted.severity(), message, "", "", Map.of(), tabs));
            }
        }
        return faults;
    }

    private Fault fault(
            Code code,
            Severity severity,
            String message,
            String fix,
            String answer,
            Map<Spot, List<Finding>> spots,
            boolean tabs) {
        List<Place> places = new ArrayList<>();
        int unlisted = 0;
        for (Map.Entry<Spot, List<Finding>> spot : spots.entrySet()) {
            Place place = place(spot.getKey(), spot.getValue(), tabs);
            if (place != null && places.size() == PLACES_A_GROUP) {
                unlisted += spot.getValue().size();
            } else if (place != null) {
                places.add(place);
            }
        }
        String more = unlisted == 0 ? "" : "And " + English.count(unlisted, "more place") + ".";
        String mark = SeverityWords.symbol(severity) + " " + severity.word();
        return new Fault(style(severity), mark, code.id(), message, fix, answer, places, more);
    }

    /** The place, or null for the whole file. */
    private @Nullable Place place(Spot spot, List<Finding> found, boolean tabs) {
        String cells = AddressRanges.ofFindings(found, CELLS_A_PLACE);
        String tab = spot.sheet() == null ? "" : SentText.line(spot.sheet());
        if (cells.isEmpty() && tab.isEmpty() && spot.value() == null) {
            return null;
        }
        String related = spot.related() == null ? "" : "see " + AddressRanges.from(spot.file(), spot.related());
        String section = spot.field() == null
                ? cells.isEmpty() ? "the whole sheet" : "the whole row"
                : SentText.line(titles.getOrDefault(spot.field(), spot.field()));
        if (spot.field() == null && found.get(0).address().hasColumn()) {
            section = "";
        }
        if (!related.isEmpty()) {
            section = section.isEmpty() ? related : section + "; " + related;
        }
        boolean many = found.get(0).severity() == Severity.ADVISORY && found.size() > 1;
        List<String> milestones = many ? MilestoneNames.ids(found) : MilestoneNames.of(found);
        return new Place(
                tabs ? tab : "", section, cells, milestones, spot.value() == null ? "" : SentText.quoted(spot.value()));
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "red";
            case WARNING -> "amber";
            case ADVISORY -> "unrated";
        };
    }
}
