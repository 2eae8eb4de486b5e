package org.waymark.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.check.cell.CanonicalForms;
import org.waymark.programme.Programme;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/**
 * The rules by which files are corrected: the programme, its schema, and whether misspelt texts are guessed. Immutable.
 *
 * @param programme the programme that the returns are for
 * @param schema its schema, in which guessed headers are aliases of their fields
 * @param forms the canonical forms of the schema's columns
 * @param guesses whether unsafe corrections are made
 * @param guessed the guessed headers, with the name of the field that each means
 */
record FixRules(
        Programme programme, Schema schema, CanonicalForms forms, boolean guesses, Map<String, String> guessed) {
    FixRules {
        guessed = Map.copyOf(guessed);
    }

    static FixRules of(Programme programme, boolean guesses) {
        CanonicalForms forms = CanonicalForms.of(programme.schema(), programme.dateOrder());
        return new FixRules(programme, programme.schema(), forms, guesses, Map.of());
    }

    /** Whether a header is one that the schema does not have. */
    boolean isGuessed(String header) {
        return guessed.containsKey(header);
    }

    /** The same rules, under which some unknown headers mean fields. */
    FixRules guessing(Map<String, String> headers) {
        Map<String, List<String>> more = new HashMap<>();
        headers.forEach((header, field) ->
                more.computeIfAbsent(field, name -> new ArrayList<>()).add(header));
        Schema wider = Schema.of(
                schema.name(),
                schema.version(),
                schema.title(),
                with(schema.fields(), more),
                schema.headerFields(),
                schema.primaryKey(),
                schema.missingValues(),
                schema.rules());
        return new FixRules(programme, wider, forms, guesses, headers);
    }

    private static List<Field> with(List<Field> fields, Map<String, List<String>> more) {
        return fields.stream()
                .map(field -> new Field(
                        field.name(),
                        field.type(),
                        field.title(),
                        field.description(),
                        field.guidance(),
                        field.example(),
                        joined(field.aliases(), more.getOrDefault(field.name(), List.of())),
                        field.constraints(),
                        field.categories(),
                        field.options()))
                .toList();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
