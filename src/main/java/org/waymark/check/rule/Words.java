package org.waymark.check.rule;

import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.Wording;
import org.waymark.schema.Field;

/** {@code words}: the text has at most {@code max} words, which are what stands between white space. */
final class Words implements RuleKind {

    @Override
    public String name() {
        return "words";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("max");
    }

    @Override
    public Check compile(RuleSource rule) {
        int column = rule.field("field");
        return new AtMost(column, rule.fieldAt(column), (int) rule.number("max", 1, 1_000_000), rule.when());
    }

    static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' || c == '\u00a0' || Character.isWhitespace(c);
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }

    private record AtMost(int column, Field field, int max, Condition when) implements Check.OfRow {

        @Override
        public Truth broken(RowValues row) {
            String text = text(row.get(column));
            return text == null || text.length() < 2 * max || count(text) <= max ? Truth.FALSE : when.holds(row);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            when.blame(row, columns);
        }

        @Override
        public Text text(RowValues row) {
            String text = text(row.get(column));
            String the = Wording.the(field);
            int words = text == null ? 0 : count(text);
            return new Text(
                    Wording.capital(the) + " has " + Wording.count(words, "word") + ", and at most " + max
                            + " are allowed.",
                    "Shorten " + the + " to " + Wording.count(max, "word") + " or fewer.");
        }

        private static @Nullable String text(@Nullable Object value) {
            return value instanceof String text ? text : null;
        }
    }
}
