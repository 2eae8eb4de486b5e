package org.waymark.findings;

import java.util.List;
import org.waymark.check.Verdict;
import org.waymark.document.Block.DataTable;
import org.waymark.programme.Branding;
import org.waymark.programme.Programme;

/**
 * The content of a findings page for its template. Every text is on one line and safe to show. Immutable.
 *
 * @param version the version of waymark
 * @param programme the programme's name
 * @param branding the logo and the colours of the programme
 * @param title the title of the page
 * @param counts sentences about what was read and found, or what is asked of the sender
 * @param copies marked workbooks in the same folder as the page
 * @param workbooks whether any finding is on a sheet, so that the page explains how to go to a cell
 * @param parts the findings by file
 * @param checked how often each check was made; without rows if that was not counted
 */
public record FindingsPage(
        String version,
        String programme,
        Branding branding,
        String title,
        List<String> counts,
        List<Copy> copies,
        boolean workbooks,
        List<Part> parts,
        DataTable checked) {

    public FindingsPage {
        counts = List.copyOf(counts);
        copies = List.copyOf(copies);
        parts = List.copyOf(parts);
    }

    FindingsPage withTitle(String other, List<String> lead) {
        return new FindingsPage(version, programme, branding, other, lead, copies, workbooks, parts, checked);
    }

    FindingsPage withCopies(List<Copy> others) {
        return new FindingsPage(version, programme, branding, title, counts, others, workbooks, parts, checked);
    }

    /**
     * A marked workbook in the same folder as the page.
     *
     * @param name the name of the file
     * @param link the link to the file
     */
    public record Copy(String name, String link) {}

    /** The page of a verdict on the returns of a programme. */
    public static FindingsPage of(Verdict verdict, Programme programme, String version) {
        return new FindingsPageBuilder(new FindingsPresentation(version, programme, 0, false, null, null))
                .page(verdict);
    }

    /**
     * The findings on one file, or on all returns together.
     *
     * @param id the ID of its heading, for links
     * @param title its heading
     * @param states sentences about the state of its returns
     * @param groups the findings, the most severe first
     */
    public record Part(String id, String title, List<String> states, List<Group> groups) {

        public Part {
            states = List.copyOf(states);
            groups = List.copyOf(groups);
        }
    }

    /**
     * The findings of one severity; errors and warnings are divided by sheet.
     *
     * @param title the heading, such as {@code Corrections needed: sheet Milestones}
     * @param onSheet whether any of the findings is on a sheet
     * @param faults the findings
     */
    public record Group(String title, boolean onSheet, List<Fault> faults) {

        public Group {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The same fault in one or more places.
     *
     * @param style the CSS class of the mark: red, amber or unrated
     * @param mark the severity as a symbol and a word
     * @param code the ID of the code
     * @param message what is wrong
     * @param fix what to do; empty if the previous faults say it
     * @param answer what the sender explained and the programme decided; empty for an open query
     * @param places where the fault is; empty for the whole file
     * @param more the number of places that are not listed, in words; may be empty
     */
    public record Fault(
            String style,
            String mark,
            String code,
            String message,
            String fix,
            String answer,
            List<Place> places,
            String more) {

        public Fault {
            places = List.copyOf(places);
        }

        /** Whether any place names a sheet. */
        public boolean tabs() {
            return places.stream().anyMatch(place -> !place.tab().isEmpty());
        }

        /** Whether any place names a milestone. */
        public boolean milestones() {
            return places.stream().anyMatch(place -> !place.milestones().isEmpty());
        }

        /** Whether any place shows what was entered. */
        public boolean entries() {
            return places.stream().anyMatch(place -> !place.entered().isEmpty());
        }
    }

    /**
     * Cells with the same value.
     *
     * @param tab the name of the sheet; may be empty
     * @param section the title of the field, or words such as {@code the whole row}
     * @param cells the cells in words
     * @param milestones the names of the milestones, each safe to show; the last may be a number of others
     * @param entered the value that was entered; may be empty
     */
    public record Place(String tab, String section, String cells, List<String> milestones, String entered) {

        public Place {
            milestones = List.copyOf(milestones);
        }
    }
}
