package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.text.English;

/**
 * Reports what is wrong with the headers of one table. A misspelt header is never read as the field that it resembles.
 * If that field is required, one finding reports it as missing and names the header (WM-S01). Otherwise the header is
 * reported as unknown (WM-S02).
 */
final class HeaderFindings {

    /** More unknown headers than this are not spelling mistakes, and searching for similar fields would take long. */
    private static final int SUGGESTIONS = 100;

    /** A longer list of fields would not help a reader to choose. */
    private static final int CHOICES = 8;

    private final TableHead table;
    private final HeaderRow header;
    private final Schema schema;
    private final ReturnHead head;
    private final RenamedFile renamed;
    private final Map<Integer, Integer> nearestOf = new HashMap<>();
    private final Map<Integer, Integer> fixed;

    private HeaderFindings(TableHead table, HeaderRow header, HeaderIndex index, RenamedFile renamed) {
        this.table = table;
        this.header = header;
        this.head = renamed.head();
        this.renamed = renamed;
        this.schema = table.schema();
        this.fixed = table.sheet() == null ? SentHeaders.meant(header, index) : Map.of();
        Set<Integer> wanted = new HashSet<>();
        for (int column : header.unknown()
                .subList(0, Math.min(SUGGESTIONS, header.unknown().size()))) {
            index.nearest(text(column), position -> !header.has(position) && !wanted.contains(position))
                    .ifPresent(position -> {
                        wanted.add(position);
                        nearestOf.put(column, position);
                    });
        }
    }

    static List<Finding> of(TableHead table, HeaderRow header, HeaderIndex index, RenamedFile renamed) {
        HeaderFindings findings = new HeaderFindings(table, header, index, renamed);
        List<Finding> all = new ArrayList<>();
        findings.missing(all);
        findings.unknown(all);
        header.duplicates().forEach(column -> all.add(findings.duplicate(column, index)));
        return all;
    }

    private void missing(List<Finding> all) {
        for (int position = 0; position < schema.columns().size(); position++) {
            if (isMissing(position)) {
                all.add(missing(position));
            }
        }
    }

    private boolean isMissing(int position) {
        Field field = schema.columns().get(position);
        boolean needed = field.constraints().required() || schema.primaryKey().contains(field.name());
        return needed && !header.has(position) && !DeclaredFields.in(head, field.name());
    }

    private Finding missing(int position) {
        String title = schema.columns().get(position).title();
        Address row = table.address(header.row().number(), position);
        Integer column = misspeltFor(position);
        if (column == null) {
            return Finding.of(
                    Codes.COLUMN_MISSING,
                    row,
                    null,
                    "The column " + quoted(title) + " is missing.",
                    "Add a column with the header " + quoted(title) + " and fill it in for every row"
                            + orRename(position) + ".");
        }
        return Finding.of(
                        Codes.COLUMN_MISSING,
                        row,
                        text(column),
                        "The column " + quoted(title) + " is missing; the nearest header is " + quoted(text(column))
                                + " in " + cell(column) + ".",
                        "Change the header in " + cell(column) + " to " + quoted(title)
                                + " if that is what the column holds; otherwise add the column.")
                .relatedTo(address(column, null))
                .fixedBy(fixClass(column, position));
    }

    /** The end of a sentence, with the file name that would supply what is missing; usually empty. */
    private String orRename(int position) {
        String name = schema.columns().get(position).name();
        return name.equals(DeclaredFields.FOOTPRINT) || name.equals(DeclaredFields.PERIOD)
                ? renamed.clause(isMissing(DeclaredFields.FOOTPRINT), isMissing(DeclaredFields.PERIOD))
                : "";
    }

    private boolean isMissing(String field) {
        return schema.position(field).stream().anyMatch(this::isMissing);
    }

    private @Nullable Integer misspeltFor(int position) {
        return nearestOf.entrySet().stream()
                .filter(near -> near.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void unknown(List<Finding> all) {
        for (int column : header.unknown()) {
            Integer near = nearestOf.get(column);
            if (near == null || !isMissing(near)) {
                all.add(unknown(column, near));
            }
        }
    }

    private Finding unknown(int column, @Nullable Integer near) {
        String meant = near == null ? "" : schema.columns().get(near).title();
        return Finding.of(
                        Codes.COLUMN_UNKNOWN,
                        address(column, null),
                        text(column),
                        "The header " + quoted(text(column)) + " is not a column of a return, so nothing in it was read"
                                + (near == null ? "." : "; did you mean " + quoted(meant) + "?"),
                        near == null
                                ? "Give the column the header of the field it belongs to" + withoutColumn()
                                        + ", or delete it."
                                : "Change the header to " + quoted(meant) + ", or delete the column.")
                .fixedBy(near == null ? null : fixClass(column, near));
    }

    /**
     * The class of the correction of a header, or null. In a workbook, a header may name a column of an Excel table, which
     * only a person can rename safely. {@code waymark fix} sees the whole sheet, so it may correct more headers than this
     * method says.
     */
    private @Nullable FixClass fixClass(int column, int position) {
        Integer meant = fixed.get(column);
        return meant != null && meant == position ? FixClass.UNSAFE : null;
    }

    /**
     * Names the fields without a column, if they are few. Fields that earlier versions of templates lack are left out.
     */
    private String withoutColumn() {
        List<String> titles = IntStream.range(0, schema.fields().size())
                .filter(position -> !header.has(position)
                        && schema.fields().get(position).since().isEmpty()
                        && !DeclaredFields.in(
                                head, schema.fields().get(position).name()))
                .mapToObj(position -> quoted(schema.fields().get(position).title()))
                .toList();
        return titles.isEmpty() || titles.size() > CHOICES
                ? ""
                : " (" + English.and(titles, PlacePhrases.LISTED) + English.agree(titles.size(), " has", " have")
                        + " no column yet)";
    }

    private Finding duplicate(int column, HeaderIndex index) {
        HeaderIndex.FieldMatch match = index.find(text(column));
        int position = match == null ? 0 : match.position();
        String title = schema.columns().get(position).title();
        int kept = header.columnOf().get(position);
        return Finding.of(
                        Codes.COLUMN_DUPLICATE,
                        address(column, schema.columns().get(position).name()),
                        text(column),
                        "The column " + quoted(title) + " appears here and in " + cell(kept) + "; only "
                                + Address.columnLetters(kept) + " was read.",
                        "Keep the column that is right, and delete the other one or give it the header of what it holds.")
                .relatedTo(table.address(header.row().number(), position));
    }

    private String text(int column) {
        String text = header.row().text(column);
        return text == null ? "" : text;
    }

    private Address address(int column, @Nullable String field) {
        return new Address(table.file(), table.sheet(), header.row().number(), column, field);
    }

    private String cell(int column) {
        return Address.columnLetters(column) + header.row().number();
    }

    private static String quoted(String text) {
        return "\"" + text.strip().replaceAll("\\s+", " ") + "\"";
    }
}
