package org.waymark.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.programme.YamlNode.Scalar;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.text.SentText;

/** Reads the corrections of a programme, a list in YAML beside the programme file. */
final class CorrectionsReader {

    /** The name of the file beside the programme file. */
    static final String FILE_NAME = "corrections.yaml";

    private static final List<String> KEYS =
            List.of("footprint", "period", "milestone", "field", "expect", "value", "reason", "by");

    /** The fields that say which row a value is in. If one of them differs, it is another row. */
    private static final Set<String> IDENTITY = Set.of("footprint_code", "period", "milestone_id");

    private final String name;
    private final SettingsValues values;
    private final Footprints footprints;
    private final List<String> fields;

    /**
     * A reader for one file.
     *
     * @param name the name of the file in messages
     */
    CorrectionsReader(String name, Footprints footprints, Schema schema) {
        this.name = name;
        this.values = new SettingsValues(name);
        this.footprints = footprints;
        this.fields = schema.fields().stream().map(Field::name).toList();
    }

    /**
     * Reads the corrections, in the order of the file. An empty file has none.
     *
     * @throws SettingsException when the content is faulty; the message names the line
     */
    List<CellCorrection> read(String text) {
        YamlNode document = YamlNode.read(text, name);
        if (document instanceof YamlNode.Members empty && empty.members().isEmpty()) {
            return List.of();
        }
        List<CellCorrection> corrections = new ArrayList<>();
        Set<List<Object>> cells = new HashSet<>();
        for (YamlNode item : values.items(document, FILE_NAME)) {
            CellCorrection one = correction(item);
            if (!cells.add(List.of(one.footprint(), one.period(), one.milestone(), one.field()))) {
                throw values.fault(
                        item,
                        "there is another correction of " + one.field() + " of milestone "
                                + SentText.excerpt(one.milestone()) + " of " + one.footprint() + " for "
                                + one.period() + "; keep one of them");
            }
            corrections.add(one);
        }
        return corrections;
    }

    private CellCorrection correction(YamlNode item) {
        Map<String, YamlNode> members = values.members(item, "A correction", KEYS);
        for (String key : KEYS) {
            if (!members.containsKey(key)) {
                throw values.fault(item, "a correction needs a \"" + key + "\"" + hint(key));
            }
        }
        return new CellCorrection(
                values.footprint(member(members, "footprint"), footprints),
                values.month(member(members, "period"), "period"),
                values.text(member(members, "milestone"), "milestone"),
                field(member(members, "field")),
                cell(member(members, "expect"), "expect"),
                cell(member(members, "value"), "value"),
                values.text(member(members, "reason"), "reason"),
                values.text(member(members, "by"), "by"),
                new CellCorrection.Place(name, item.line()));
    }

    private static YamlNode member(Map<String, YamlNode> members, String key) {
        return Objects.requireNonNull(members.get(key));
    }

    private static String hint(String key) {
        return switch (key) {
            case "expect" -> ", the value as sent; \"\" for a blank cell";
            case "value" -> ", the value to use instead; \"\" to leave the cell blank";
            case "reason" -> ", so that others can tell why the value differs from the return";
            case "by" -> ", the role that decided it";
            default -> "";
        };
    }

    private String field(YamlNode node) {
        String field = values.text(node, "field");
        if (IDENTITY.contains(field)) {
            throw values.fault(node, "\"field\" cannot be " + field + ", which says which row a value is in");
        }
        if (!fields.contains(field)) {
            String hint = NearestMatch.nearest(field, fields)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("; \"waymark schema\" lists all fields");
            throw values.fault(node, SentText.excerpt(field) + " is not a field of this schema" + hint);
        }
        return field;
    }

    /** The text of a cell; null for a blank one. */
    private @Nullable String cell(YamlNode node, String key) {
        if (!(node instanceof Scalar scalar)) {
            throw values.fault(node, "\"" + key + "\" should be the text of one cell, not " + node.kind());
        }
        String text = scalar.text();
        return text == null || text.isBlank() ? null : text.strip();
    }
}
