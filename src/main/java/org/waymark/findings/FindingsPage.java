package org.waymark.findings;

import java.util.List;
import org.waymark.check.Verdict;
import org.waymark.programme.Programme;

/**
 * What the page's template shows; every text in it is on one line and safe to show.
 *
 * @param title of the page, under the programme's name
 * @param counts how much was read and found, sentence by sentence
 * @param copies the same, marked in workbooks that lie beside the page
 * @param workbooks whether any of the files has sheets, so that cells can be gone to by name
 */
public record FindingsPage(
        String version,
        String programme,
        String title,
        List<String> counts,
        List<Copy> copies,
        boolean workbooks,
        List<Part> parts) {

    public FindingsPage {
        counts = List.copyOf(counts);
        copies = List.copyOf(copies);
        parts = List.copyOf(parts);
    }

    FindingsPage titled(String other) {
        return new FindingsPage(version, programme, other, counts, copies, workbooks, parts);
    }

    FindingsPage beside(List<Copy> others) {
        return new FindingsPage(version, programme, title, counts, others, workbooks, parts);
    }

    /** A workbook beside the page. */
    public record Copy(String name, String link) {}

    /** The page of a verdict on returns to this programme. */
    public static FindingsPage of(Verdict verdict, Programme programme, String version) {
        return new FindingsPageBuilder(new FindingsPresentation(version, programme, 0, false, null, null))
                .page(verdict);
    }

    /**
     * A file with findings, or all returns together.
     *
     * @param id of its heading, for links
     * @param states of its returns, sentence by sentence
     */
    public record Part(String id, String title, List<String> states, List<Fault> faults) {

        public Part {
            states = List.copyOf(states);
            faults = List.copyOf(faults);
        }
    }

    /**
     * The same fault in one or more places.
     *
     * @param style the class of its mark: red, amber or unrated
     * @param mark the severity as a shape and a word
     * @param fix empty where the faults before it say what to do
     * @param places empty where the whole file is meant
     */
    public record Fault(
            String style, String mark, String code, String message, String fix, List<Place> places, String more) {

        public Fault {
            places = List.copyOf(places);
        }

        public boolean tabs() {
            return places.stream().anyMatch(place -> !place.tab().isEmpty());
        }

        public boolean entries() {
            return places.stream().anyMatch(place -> !place.entered().isEmpty());
        }
    }

    /**
     * Cells that have what was entered in common.
     *
     * @param section the field's title, or what is meant where no field is
     */
    public record Place(String tab, String section, String cells, String entered) {}
}
