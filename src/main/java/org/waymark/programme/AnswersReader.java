package org.waymark.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Severity;
import org.waymark.programme.YamlNode.Scalar;
import org.waymark.text.SentText;

/** Reads the {@code answers} setting of a {@code waymark.yaml}. */
final class AnswersReader {

    private static final List<String> KEYS =
            List.of("code", "footprint", "period", "milestone", "value", "decision", "note", "expires");

    private final SettingsValues values;
    private final Footprints footprints;
    private final Map<String, Code> codes;
    private final Map<String, Severity> severities;

    /**
     * A reader for one programme file.
     *
     * @param codes all codes by id
     * @param severities the severities that the programme gives to codes
     */
    AnswersReader(
            SettingsValues values, Footprints footprints, Map<String, Code> codes, Map<String, Severity> severities) {
        this.values = values;
        this.footprints = footprints;
        this.codes = codes;
        this.severities = severities;
    }

    List<RecordedAnswer> read(@Nullable YamlNode list) {
        List<RecordedAnswer> answers = new ArrayList<>();
        Set<List<@Nullable Object>> queries = new HashSet<>();
        for (YamlNode item : values.items(list, "answers")) {
            RecordedAnswer one = answer(item);
            if (!queries.add(Arrays.<@Nullable Object>asList(
                    one.code(), one.footprint(), one.period(), one.milestone(), one.value()))) {
                throw values.fault(
                        item,
                        "there is another answer for " + one.code() + " of " + one.footprint()
                                + " with the same period, milestone and value; keep one of them");
            }
            answers.add(one);
        }
        return answers;
    }

    private RecordedAnswer answer(YamlNode item) {
        Map<String, YamlNode> members = values.members(item, "An item of \"answers\"", KEYS);
        YamlNode code = values.required(item, members, "answers", "code", "such as WM-T07");
        YamlNode footprint = values.required(item, members, "answers", "footprint", "whose return the answer is about");
        YamlNode decision = values.required(item, members, "answers", "decision", "agreed or refused");
        YamlNode note = values.required(item, members, "answers", "note", "which tells the footprint and others why");
        YamlNode period = members.get("period");
        YamlNode milestone = members.get("milestone");
        YamlNode value = members.get("value");
        YamlNode expires = members.get("expires");
        return new RecordedAnswer(
                code(code),
                values.footprint(footprint, footprints),
                period == null ? null : values.month(period, "period"),
                milestone == null ? null : values.text(milestone, "milestone"),
                value == null ? null : value(value),
                decision(decision),
                values.text(note, "note"),
                expires == null ? null : values.date(expires, "expires"),
                item.line());
    }

    private String code(YamlNode node) {
        String id = values.code(node, values.text(node, "code"), codes.keySet());
        Code code = codes.get(id);
        if (code != null && severities.getOrDefault(id, code.severity()) == Severity.ERROR) {
            throw values.fault(node, id + " is an error, which no answer can accept; it has to be corrected");
        }
        if (code != null && !code.answerable()) {
            throw values.fault(node, id + " is not a query to a footprint; accept its findings with \"suppress\"");
        }
        return id;
    }

    /** The value as sent; null for a blank cell. */
    private @Nullable String value(YamlNode node) {
        if (!(node instanceof Scalar scalar)) {
            throw values.fault(node, "\"value\" should be the value as sent, not " + node.kind());
        }
        String text = scalar.text();
        return text == null || text.isBlank() ? null : text.strip();
    }

    private RecordedAnswer.Decision decision(YamlNode node) {
        String word = values.text(node, "decision");
        return switch (word) {
            case "agreed" -> RecordedAnswer.Decision.AGREED;
            case "refused" -> RecordedAnswer.Decision.REFUSED;
            default ->
                throw values.fault(node, "\"decision\" should be agreed or refused, not " + SentText.excerpt(word));
        };
    }
}
