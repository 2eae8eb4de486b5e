package org.waymark.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.NearestMatch;
import org.waymark.catalogue.Severity;
import org.waymark.text.SentText;

/**
 * Reads the parts that rules of all kinds have in common: code, kind and severity. It also checks that the schema has
 * the fields that the rule names.
 */
final class RuleReader {

    /** Parameters that name one field, such as {@code period}, or a part of it, such as {@code period.end}. */
    private static final List<String> FIELD_PARAMETERS = List.of("field", "other", "first", "then", "unless", "text");

    private static final Pattern OWN_CODE = Pattern.compile("(?!WM-)[A-Z][A-Z0-9]*-[A-Z0-9]{1,16}");

    private final Set<String> fields;

    RuleReader(Set<String> fields) {
        this.fields = fields;
    }

    Rule read(DocumentNode node) {
        DocumentNode code = node.member("code");
        if (code == null) {
            throw node.fault("this rule has no code; give the code of its findings, such as \"code\": \"WM-R05\".");
        }
        DocumentNode kind = node.member("kind");
        if (kind == null) {
            throw node.fault("this rule has no kind; give the kind of check, such as \"kind\": \"require\".");
        }
        checkFields(node);
        Map<String, Object> parameters = new LinkedHashMap<>();
        node.members().forEach((name, member) -> parameters.put(name, member.plain()));
        parameters.keySet().removeAll(List.of("code", "kind", "severity"));
        return new Rule(
                code(code, kind.text(), node.member("severity")),
                kind.text(),
                Collections.unmodifiableMap(parameters),
                node.place().document() + " line " + node.place().line());
    }

    /** A code of waymark, or one that the author of the schema defines, which is an error by default. */
    private static Code code(DocumentNode node, String kind, @Nullable DocumentNode severity) {
        String id = node.text();
        Code known = Codes.all().get(id);
        if (known == null && !OWN_CODE.matcher(id).matches()) {
            String near = NearestMatch.nearest(id, Codes.all().keySet())
                    .map(c -> " (did you mean \"" + c + "\"?)")
                    .orElse("");
            throw node.fault("there is no code " + SentText.excerpt(id) + near
                    + "; use one that \"waymark rules\" lists, or one of your own such as \"LOCAL-01\".");
        }
        Code code = known == null ? new Code(id, kind.toLowerCase(Locale.ROOT), Severity.ERROR) : known;
        return severity == null ? code : new Code(code.id(), code.slug(), severity(severity));
    }

    private static Severity severity(DocumentNode node) {
        List<String> words = Stream.of(Severity.values()).map(Severity::word).toList();
        return Severity.valueOf(node.oneOf(words, "severity").toUpperCase(Locale.ROOT));
    }

    private void checkFields(DocumentNode rule) {
        for (String parameter : FIELD_PARAMETERS) {
            DocumentNode member = rule.member(parameter);
            if (member != null && member.value() instanceof String text) {
                checkField(text, member);
            }
        }
        DocumentNode several = rule.member("fields");
        if (several != null) {
            several.items().forEach(item -> checkField(item.text(), item));
        }
        DocumentNode when = rule.member("when");
        if (when != null) {
            List<DocumentNode> conditions = when.value() instanceof List ? when.items() : List.of(when);
            for (DocumentNode condition : conditions) {
                condition.members().forEach(this::checkField);
            }
        }
    }

    private void checkField(String name, DocumentNode node) {
        int dot = name.indexOf('.');
        String field = !fields.contains(name) && dot > 0 ? name.substring(0, dot) : name;
        if (!fields.contains(field)) {
            throw node.fault("the rule names the field " + SentText.excerpt(field) + ", which this schema does not have"
                    + DocumentNode.didYouMean(field, fields) + "; its fields are " + String.join(", ", fields) + ".");
        }
    }
}
