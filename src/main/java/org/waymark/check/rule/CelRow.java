package org.waymark.check.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.common.types.pb.ProtoTypeRegistry;
import org.projectnessie.cel.common.types.ref.FieldType;
import org.projectnessie.cel.common.types.ref.TypeProvider;
import org.projectnessie.cel.common.types.ref.Val;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Type;
import org.waymark.schema.Field;

/**
 * Provides the types of {@code self} and {@code previous}, which have one field for each schema column, in addition to
 * the types of the language. It records the fields that the compiler looks up, which are those that the expression
 * uses. An instance serves one compilation.
 */
final class CelRow implements TypeProvider {

    /** The type of {@code self}. */
    static final Type NOW = Decls.newObjectType("Row");

    /** The type of {@code previous}. It differs from {@link #NOW} only to show to which of the two a field belongs. */
    static final Type BEFORE = Decls.newObjectType("PreviousRow");

    /** Reserved words of the grammar. */
    private static final Set<String> RESERVED = Set.of(
            "true",
            "false",
            "null",
            "in",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");

    private static final Pattern NOT_IDENTIFIER = Pattern.compile("__|[^A-Za-z0-9_]");

    private final TypeProvider language = ProtoTypeRegistry.newRegistry();
    private final Map<String, Map<String, CelField>> fields;
    private final Set<CelField> used = new LinkedHashSet<>();
    private @Nullable String missing;

    CelRow(List<Field> columns) {
        this.fields = Map.of(NOW.getMessageType(), named(columns, 0), BEFORE.getMessageType(), named(columns, 1));
    }

    private static Map<String, CelField> named(List<Field> columns, int back) {
        Map<String, CelField> named = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            Field field = columns.get(column);
            named.put(escaped(field.name()), CelField.of(column, field, back));
        }
        return named;
    }

    /** The fields that were looked up, in the order of their first use. */
    List<CelField> used() {
        return List.copyOf(used);
    }

    /** A field that was looked up and does not exist; null if all of them exist. */
    @Nullable
    String missing() {
        return missing;
    }

    /** The names of the fields in expressions. */
    Set<String> names() {
        return fields.getOrDefault(NOW.getMessageType(), Map.of()).keySet();
    }

    /**
     * A field name as an identifier of the language, escaped as in <a
     * href="https://kubernetes.io/docs/reference/using-api/cel/">Kubernetes</a>: {@code due-date} becomes {@code
     * due__dash__date}. Spaces and other characters are escaped in the same style.
     */
    static String escaped(String name) {
        if (RESERVED.contains(name)) {
            return "__" + name + "__";
        }
        String escaped = NOT_IDENTIFIER.matcher(name).replaceAll(part -> switch (part.group()) {
            case "__" -> "__underscores__";
            case "." -> "__dot__";
            case "-" -> "__dash__";
            case "/" -> "__slash__";
            case " " -> "__space__";
            default -> "__" + Integer.toHexString(part.group().codePointAt(0)) + "__";
        });
        return !escaped.isEmpty() && Character.isDigit(escaped.charAt(0)) ? "_" + escaped : escaped;
    }

    @Override
    public @Nullable FieldType findFieldType(String messageType, String fieldName) {
        Map<String, CelField> ofType = fields.get(messageType);
        if (ofType == null) {
            return language.findFieldType(messageType, fieldName);
        }
        CelField field = ofType.get(fieldName);
        if (field == null) {
            missing = fieldName;
            return null;
        }
        used.add(field);
        return field.type();
    }

    @Override
    public @Nullable Type findType(String typeName) {
        return fields.containsKey(typeName)
                ? Decls.newTypeType(Decls.newObjectType(typeName))
                : language.findType(typeName);
    }

    @Override
    public @Nullable Val findIdent(String identName) {
        return language.findIdent(identName);
    }

    @Override
    public Val enumValue(String enumName) {
        return language.enumValue(enumName);
    }

    @Override
    public Val newValue(String typeName, Map<String, Val> values) {
        return language.newValue(typeName, values);
    }
}
