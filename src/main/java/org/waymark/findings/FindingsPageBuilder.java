package org.waymark.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.FileVerdict;
import org.waymark.check.Findings;
import org.waymark.check.Verdict;
import org.waymark.findings.FindingGroup.Spot;
import org.waymark.findings.FindingsPage.Fault;
import org.waymark.findings.FindingsPage.Part;
import org.waymark.findings.FindingsPage.Place;
import org.waymark.text.English;
import org.waymark.text.SentText;

/** Builds the findings page of a verdict. Findings are grouped as in text, with longer lists. */
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
        for (FileVerdict file : verdict.files()) {
            if (!file.findings().isEmpty()) {
                parts.add(
                        part(parts.size() + 1, SentText.line(file.file()), TextFindings.states(file), file.findings()));
            }
        }
        if (!verdict.collection().isEmpty()) {
            parts.add(part(parts.size() + 1, "All returns together", List.of(), verdict.collection()));
        }
        return new FindingsPage(
                presentation.version(),
                SentText.tidy(presentation.programme().name()),
                "What to correct",
                new TextSummary(presentation).sentences(verdict),
                List.of(),
                parts.stream().anyMatch(part -> part.faults().stream().anyMatch(Fault::tabs)),
                parts);
    }

    private Part part(int number, String title, List<String> states, Findings findings) {
        List<Fault> faults = new ArrayList<>();
        for (GroupEntry entry : GroupEntry.of(findings, severity -> MESSAGES_A_CODE)) {
            if (entry instanceof GroupEntry.Single single) {
                FindingGroup group = single.group();
                faults.add(fault(
                        group.code(),
                        group.severity(),
                        SentText.line(group.message()),
                        SentText.line(group.fix()),
                        group.spots()));
            } else if (entry instanceof GroupEntry.Merged merged) {
                String message = "And " + English.number(merged.findings()) + " more of the same kind.";
                faults.add(fault(merged.code(), merged.severity(), message, "", merged.spots()));
            } else if (entry instanceof GroupEntry.Unlisted unlisted) {
                String message = "And " + English.number(unlisted.findings())
                        + " more like these, which are not shown; correct these first.";
                faults.add(fault(unlisted.code(), unlisted.severity(), message, "", Map.of()));
            }
        }
        return new Part("part-" + number, title, states, faults);
    }

    private Fault fault(Code code, Severity severity, String message, String fix, Map<Spot, List<Finding>> spots) {
        List<Place> places = new ArrayList<>();
        int unlisted = 0;
        for (Map.Entry<Spot, List<Finding>> spot : spots.entrySet()) {
            Place place = place(spot.getKey(), spot.getValue());
            if (place != null && places.size() == PLACES_A_GROUP) {
                unlisted += spot.getValue().size();
            } else if (place != null) {
                places.add(place);
            }
        }
        String more = unlisted == 0 ? "" : "And " + English.count(unlisted, "more place") + ".";
        String mark = SeverityWords.symbol(severity) + " " + severity.word();
        return new Fault(style(severity), mark, code.id(), message, fix, places, more);
    }

    /** The place, or null for the whole file. */
    private @Nullable Place place(Spot spot, List<Finding> found) {
        String cells = AddressRanges.ofFindings(found, CELLS_A_PLACE);
        String tab = spot.sheet() == null ? "" : SentText.line(spot.sheet());
        if (cells.isEmpty() && tab.isEmpty() && spot.value() == null) {
            return null;
        }
        if (spot.related() != null) {
            cells += (cells.isEmpty() ? "see " : "; see ")
                    + AddressRanges.from(spot.file(), spot.related());
        }
        String section = spot.field() == null
                ? cells.isEmpty() ? "the whole sheet" : "the whole row"
                : SentText.line(titles.getOrDefault(spot.field(), spot.field()));
        if (spot.field() == null && found.get(0).address().column() > 0) {
            section = "";
        }
        return new Place(tab, section, cells, MilestoneNames.of(found), spot.value() == null ? "" : SentText.quoted(spot.value()));
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "red";
            case WARNING -> "amber";
            case ADVISORY -> "unrated";
        };
    }
}
