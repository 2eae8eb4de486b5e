package org.waymark.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.ReturnHead;
import org.waymark.intake.ReturnSink;
import org.waymark.intake.Row;
import org.waymark.intake.SentExplanation;
import org.waymark.intake.TableHead;

/** Collects the rows at certain places of a file, and its explanations, and ignores the rest. Used by one thread. */
final class RowCollector implements ReturnSink {

    private final Set<String> places;
    private final Map<String, Row> rows = new HashMap<>();
    private final List<SentExplanation> explanations = new ArrayList<>();
    private @Nullable String sheet;

    RowCollector(Set<String> places) {
        this.places = places;
    }

    /** The place of a row in its file, as a key. */
    static String place(@Nullable String sheet, int row) {
        return row + "!" + sheet;
    }

    /** The rows found, by place. */
    Map<String, Row> rows() {
        return rows;
    }

    /** The explanations of the file, in order. */
    List<SentExplanation> explanations() {
        return explanations;
    }

    @Override
    public void explanations(List<SentExplanation> found) {
        explanations.addAll(found);
    }

    @Override
    public void begin(ReturnHead head) {
        sheet = null;
    }

    @Override
    public void table(TableHead head) {
        sheet = head.sheet();
    }

    @Override
    public void row(Row row) {
        String place = place(sheet, row.number());
        if (places.contains(place)) {
            rows.put(place, row);
        }
    }

    /** Ignores the finding, because the check of the file has already reported it. */
    @Override
    public void finding(Finding finding) {}
}
