package org.waymark.check.rule;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.text.English;

/** {@code words}: the text has at most {@code max} words, separated by white space. */
final class WordsRule implements RuleKind {

    @Override
    public String name() {
        return "words";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("max");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        return new AtMost(tooLong(column, rule), rule.when());
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet) {
        int column = rule.field("field");
        return Optional.of(WorksheetCheck.wrong(column, rule.when(), tooLong(column, rule)));
    }

    private static RowCondition.Longer tooLong(int column, RuleSource rule) {
        int most = (int) rule.number("max", 1, 1_000_000);
        return new RowCondition.Longer(column, rule.fieldAt(column), most, RowCondition.Longer.Unit.WORDS);
    }

    /** The number of words in a text. */
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

    private record AtMost(RowCondition.Longer tooLong, RuleCondition when) implements RuleCheck.OfRow {

        @Override
        public TruthValue broken(RowValues row) {
            return tooLong.holds(row) == TruthValue.TRUE ? when.holds(row) : TruthValue.FALSE;
        }

        @Override
        public void probe(RuleProbe probe) {
            probe.words(tooLong.column(), tooLong.most());
            when.probe(probe);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            when.blame(row, columns);
        }

        @Override
        public FindingText text(RowValues row) {
            String the = MessagePhrases.the(tooLong.field());
            int words = count(row.get(tooLong.column()).text());
            return new FindingText(
                    English.capital(the) + " has " + English.count(words, "word") + ", and at most " + tooLong.most()
                            + " are allowed.",
                    "Shorten " + the + " to " + English.count(tooLong.most(), "word") + " or fewer.");
        }
    }
}
