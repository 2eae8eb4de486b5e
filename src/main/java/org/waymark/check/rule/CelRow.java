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
 * The types of {@code self} and {@code previous}, with a field for each of the schema, beside the types of the language itself. Remembers which
 * fields it was asked for, which are those that the expression being compiled names.
 */
final class CelRow implements TypeProvider {

    /** Of {@code self}. */
    static final Type NOW = Decls.newObjectType("Row");

    /** Of {@code previous}; another type only in order to tell which of the two a field is asked of. */
    static final Type BEFORE = Decls.newObjectType("PreviousRow");

    /** Words that the grammar keeps for itself. */
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

    private static final Pattern ODD = Pattern.compile("__|[^A-Za-z0-9_]");

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

    /** The fields named so far, in the order in which they were. */
    List<CelField> used() {
        return List.copyOf(used);
    }

    /** A field that was named and does not exist. */
    @Nullable
    String missing() {
        return missing;
    }

    /** What expressions call the fields. */
    Set<String> names() {
        return fields.getOrDefault(NOW.getMessageType(), Map.of()).keySet();
    }

    /** A name as an expression can say it, by Kubernetes' rules, and with {@code __space__} for what headers often have. */
    static String escaped(String name) {
        if (RESERVED.contains(name)) {
            return "__" + name + "__";
        }
        String escaped = ODD.matcher(name).replaceAll(odd -> switch (odd.group()) {
            case "__" -> "__underscores__";
            case "." -> "__dot__";
            case "-" -> "__dash__";
            case "/" -> "__slash__";
            case " " -> "__space__";
            default -> "__" + Integer.toHexString(odd.group().codePointAt(0)) + "__";
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
