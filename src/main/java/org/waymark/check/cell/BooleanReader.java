package org.waymark.check.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.BooleanValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Field;

/**
 * Reads truth values: the field's {@code trueValues} and {@code falseValues} without regard to case, and the boolean
 * cells of a spreadsheet. Gives a {@link BooleanValue}.
 */
final class BooleanReader implements ValueReader {

    private final Field field;
    private final Set<String> trueWords;
    private final Set<String> falseWords;

    BooleanReader(Field field) {
        this.field = field;
        this.trueWords = words(field, "trueValues", List.of("true", "1"));
        this.falseWords = words(field, "falseValues", List.of("false", "0"));
    }

    @Override
    public CellValue read(String text, CellKind kind, CellFaults faults) {
        String word = text.toLowerCase(Locale.ROOT);
        if (trueWords.contains(word) || (kind == CellKind.BOOLEAN && word.equals("true"))) {
            return new BooleanValue(true);
        }
        if (falseWords.contains(word) || (kind == CellKind.BOOLEAN && word.equals("false"))) {
            return new BooleanValue(false);
        }
        faults.add(
                Codes.WRONG_TYPE,
                MessagePhrases.quote(text) + " is neither yes nor no.",
                "Write " + trueWords.iterator().next() + " or "
                        + falseWords.iterator().next() + " for " + MessagePhrases.the(field) + ".");
        return AbsentValue.UNREADABLE;
    }

    private static Set<String> words(Field field, String option, List<String> otherwise) {
        List<?> stated = field.options().get(option) instanceof List<?> list && !list.isEmpty() ? list : otherwise;
        Set<String> words = new LinkedHashSet<>();
        stated.forEach(word -> words.add(String.valueOf(word).toLowerCase(Locale.ROOT)));
        return words;
    }
}
