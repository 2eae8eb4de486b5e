package org.waymark.report.text;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.view.LearningLine;
import org.waymark.report.view.Lessons;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.Wrap;
import org.waymark.text.Formats;

/** Who could learn from whom, as blocks of text. */
final class LearningBlocks {

    private static final int LEVEL = 14;

    private final TextStyle style;

    LearningBlocks(TextStyle style) {
        this.style = style;
    }

    TextBlock block(List<Lessons> lessons) {
        int width = style.width() - 2;
        if (lessons.isEmpty()) {
            return TextBlock.wrapped(Lessons.NONE, Ink.MUTED, width).indent(2);
        }
        TextBlock block = TextBlock.wrapped(Lessons.ABOUT, Ink.MUTED, width);
        for (Lessons of : lessons) {
            block.blank().add(Line.of(of.dimension(), Ink.STRONG));
            of.shown().forEach(line -> block.add(pair(line, width - 2).indent(2)));
            if (of.rest() > 0) {
                block.add(Line.of("and " + Formats.count(of.rest(), "more pair"), Ink.MUTED)
                        .indent(2 + LEVEL));
            }
        }
        return block.indent(2);
    }

    private static TextBlock pair(LearningLine line, int width) {
        Line names = Line.of(line.to(), Ink.STRONG).add(" could ask ").add(line.from(), Ink.STRONG);
        List<Line> text = new ArrayList<>(Wrap.line(names, width - LEVEL));
        text.addAll(Wrap.line(Line.of(line.why(), Ink.MUTED), width - LEVEL));
        return TextBlock.hanging(Line.of(line.level()), LEVEL, text);
    }
}
