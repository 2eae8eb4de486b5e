package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.ChangeList.Change;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.Wrap;
import org.waymark.text.Formats;

/** Sets changes as text, each kind behind its title. */
final class TextChanges {

    private static final int LABEL = 25;

    private TextChanges() {}

    static TextBlock block(ChangeList list, int width) {
        TextBlock block = new TextBlock().add(Line.of(list.title(), Ink.STRONG));
        if (list.changes().isEmpty()) {
            return block.add(Line.of(list.none(), Ink.MUTED).indent(2));
        }
        list.changes().forEach(change -> block.add(change(change, width - 2).indent(2)));
        return block;
    }

    private static TextBlock change(Change change, int width) {
        List<Line> lines = new ArrayList<>();
        for (ChangeList.Item item : change.items()) {
            Line text = Line.of(item.id()).add("  " + item.title());
            text.add("  " + item.footprint() + (item.detail().isEmpty() ? "" : ", " + item.detail()), Ink.MUTED);
            lines.addAll(Wrap.line(text, width - LABEL));
        }
        if (change.rest() > 0) {
            lines.add(Line.of("and " + Formats.count(change.rest()) + " more", Ink.MUTED));
        }
        Line label = Line.of(change.title()).add(" ").add(Formats.count(change.total()), Ink.STRONG);
        return TextBlock.hanging(label, LABEL, lines);
    }
}
