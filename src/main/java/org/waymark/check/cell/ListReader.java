package org.waymark.check.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.ListValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Field;

/**
 * Reads several items with a delimiter between them. White space around an item is removed, and empty items are left
 * out. Gives a list of texts; items of another type are checked but kept as texts.
 */
final class ListReader implements ValueReader {

    private final Pattern delimiter;
    private final @Nullable ValueReader items;

    ListReader(Field field, @Nullable ValueReader items) {
        this.delimiter = Pattern.compile(Pattern.quote(field.options().get("delimiter") instanceof String s ? s : ","));
        this.items = items;
    }

    @Override
    public CellValue read(String text, CellKind kind, CellFaults faults) {
        List<String> read = new ArrayList<>();
        boolean unknown = false;
        for (String item : delimiter.split(text, -1)) {
            String stripped = item.strip();
            if (!stripped.isEmpty()) {
                read.add(stripped);
                unknown |= items != null && items.read(stripped, CellKind.TEXT, faults) == AbsentValue.UNREADABLE;
            }
        }
        return unknown ? AbsentValue.UNREADABLE : new ListValue(read.isEmpty() ? List.of(text) : read);
    }
}
