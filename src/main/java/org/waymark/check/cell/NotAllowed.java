package org.waymark.check.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.text.English;

/** Says that a text is none of a field's choices, which of them is nearest and which there are. */
final class NotAllowed {

    private final String isNone;
    private final String fix;

    NotAllowed(Field field) {
        List<String> allowed = field.categories().isEmpty()
                ? field.constraints().oneOf()
                : field.categories().stream().map(Category::label).toList();
        this.isNone = " is not a value of " + MessagePhrases.the(field);
        this.fix = "Choose " + English.or(allowed) + ".";
    }

    UnreadableValue say(String text, @Nullable String nearest, CellFaults faults) {
        faults.add(
                Codes.NOT_ALLOWED,
                MessagePhrases.quote(text) + isNone + (nearest == null ? "." : "; did you mean " + nearest + "?"),
                fix);
        return UnreadableValue.VALUE;
    }
}
