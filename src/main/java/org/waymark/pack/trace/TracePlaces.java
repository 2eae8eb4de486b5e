package org.waymark.pack.trace;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.waymark.check.MilestoneField;
import org.waymark.pack.archive.ArchivedPack;
import org.waymark.pack.content.PackFiles;

/** Finds the cells of returns from which the rows of {@code data/milestones.csv} and {@code data/history.csv} were made. */
final class TracePlaces {

    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    TracePlaces(ArchivedPack pack) throws IOException {
        for (CSVRecord row : pack.rows(PackFiles.COLUMNS)) {
            columns.put(row.get("layout") + " " + row.get("field"), row.get("column"));
            titles.putIfAbsent(row.get("field"), row.get("title"));
        }
    }

    /**
     * A milestone of a row.
     *
     * @param number its number in a median; null in any other figure
     * @param fields the fields that decide
     * @param before the row of the previous month; null if the figure does not compare the two
     */
    TracedMilestone milestone(
            CSVRecord row, @Nullable Double number, List<MilestoneField<?>> fields, @Nullable CSVRecord before) {
        return new TracedMilestone(
                row.get("footprint"),
                row.get("name"),
                row.get("id"),
                row.get("title"),
                row.get("dimension"),
                number,
                place(row, fields),
                before == null ? null : place(before, fields));
    }

    TracedMilestone.Place place(CSVRecord row, List<MilestoneField<?>> fields) {
        Set<String> inError = words(row.get("inError"));
        Set<String> corrected = words(row.get("corrected"));
        return new TracedMilestone.Place(
                row.get("file"),
                row.get("sheet"),
                row.get("row"),
                fields.stream()
                        .map(field -> new TracedMilestone.Cell(
                                field.name(),
                                titles.getOrDefault(field.name(), field.name()),
                                cell(row, field),
                                row.isMapped(field.key()) ? row.get(field.key()) : "",
                                inError.contains(field.name()),
                                corrected.contains(field.name())))
                        .toList());
    }

    private String cell(CSVRecord row, MilestoneField<?> field) {
        String column = columns.get(row.get("layout") + " " + field.name());
        return column == null ? "" : column + row.get("row");
    }

    /** What identifies the milestone of a row from month to month. */
    static String key(CSVRecord row) {
        return row.get("footprint") + " " + row.get("id");
    }

    /** The words of a cell, which are separated by spaces. */
    static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
