package org.waymark.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;
import org.waymark.programme.YamlNode.Items;
import org.waymark.programme.YamlNode.Members;
import org.waymark.programme.YamlNode.Scalar;
import org.waymark.text.SentText;

/** Reads the values of a settings file in YAML. A message about a fault names the file and the line. Immutable. */
final class SettingsValues {

    private final String name;

    /** @param name the name of the file in messages */
    SettingsValues(String name) {
        this.name = name;
    }

    String code(YamlNode at, String id, Set<String> known) {
        if (known.contains(id)) {
            return id;
        }
        String hint = NearestMatch.nearest(id, known)
                .map(n -> "; did you mean " + n + "?")
                .orElse("; \"waymark rules\" lists all codes");
        throw fault(at, SentText.excerpt(id) + " is not a code of this schema" + hint);
    }

    Map<String, YamlNode> members(YamlNode node, String what, @Nullable List<String> keys) {
        if (!(node instanceof Members mapping)) {
            throw fault(node, what + " should have settings of the form \"name: value\", not " + node.kind());
        }
        if (keys != null) {
            mapping.members().forEach((key, value) -> {
                if (!keys.contains(key)) {
                    String hint = NearestMatch.nearest(key, keys)
                            .map(n -> "; did you mean \"" + n + "\"?")
                            .orElse("; the settings here are " + String.join(", ", keys));
                    throw fault(value, "there is no setting " + SentText.excerpt(key) + hint);
                }
            });
        }
        return mapping.members();
    }

    /** The value of a setting that an item of the list must have; the reason says what it is or what it is for. */
    YamlNode required(YamlNode item, Map<String, YamlNode> members, String list, String key, String reason) {
        YamlNode node = members.get(key);
        if (node == null) {
            throw fault(item, "an item of \"" + list + "\" needs a \"" + key + "\", " + reason);
        }
        return node;
    }

    List<YamlNode> items(@Nullable YamlNode node, String key) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof Items list) {
            return list.items();
        }
        throw fault(node, "\"" + key + "\" should be a list, not " + node.kind());
    }

    String text(YamlNode node, String key) {
        if (node instanceof Scalar scalar
                && scalar.text() != null
                && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        throw fault(node, "\"" + key + "\" should be a text, not " + node.kind());
    }

    int whole(YamlNode node, String key, int least, int most) {
        String text = text(node, key);
        if (text.matches("\\d{1,4}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw fault(
                node,
                "\"" + key + "\" should be a whole number from " + least + " to " + most + ", not " + node.kind());
    }

    LocalDate date(YamlNode node, String key) {
        String text = text(node, key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new SettingsException(
                    at(node) + "\"" + key + "\" should have dates written YYYY-MM-DD, not " + SentText.excerpt(text)
                            + ".",
                    e);
        }
    }

    YearMonth month(YamlNode node, String key) {
        String text = text(node, key);
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new SettingsException(
                    at(node) + "\"" + key + "\" should be a month written YYYY-MM, not " + SentText.excerpt(text) + ".",
                    e);
        }
    }

    /** The code of a footprint of the programme, which may be given by any of its codes. */
    String footprint(YamlNode node, Footprints footprints) {
        String given = text(node, "footprint");
        return footprints.find(given).map(Footprint::code).orElseThrow(() -> {
            if (footprints.knows(given)) {
                return fault(node, SentText.excerpt(given) + " is a name of several footprints; give the code of one");
            }
            List<String> known = footprints.all().stream().map(Footprint::code).toList();
            String hint = NearestMatch.nearest(given, known)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("");
            return fault(node, SentText.excerpt(given) + " is not a footprint of this programme" + hint);
        });
    }

    SettingsException fault(YamlNode at, String what) {
        return new SettingsException(at(at) + what + (what.endsWith("?") ? "" : "."));
    }

    private String at(YamlNode node) {
        return name + ", line " + node.line() + ": ";
    }
}
