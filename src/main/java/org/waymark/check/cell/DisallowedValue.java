package org.waymark.check.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.text.English;

/** Reports that a text is not one of a field's allowed values, with the nearest of them and a list of all. */
final class DisallowedValue {

    private final String notAValue;
    private final String fix;

    DisallowedValue(Field field) {
        List<String> allowed = field.categories().isEmpty()
                ? field.constraints().oneOf()
                : field.categories().stream().map(Category::label).toList();
        this.notAValue = " is not a value of " + MessagePhrases.the(field);
        this.fix = "Choose " + English.or(allowed) + ".";
    }

    AbsentValue report(String text, @Nullable String nearest, CellFaults faults) {
        faults.add(
                Codes.NOT_ALLOWED,
                MessagePhrases.quote(text) + notAValue + (nearest == null ? "." : "; did you mean " + nearest + "?"),
                fix);
        return AbsentValue.UNREADABLE;
    }
}
