package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.ChangeList.Change;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.text.English;

/** Writes changes as text, each kind after its title. */
final class TextChanges {

    private static final int LABEL = 25;

    private TextChanges() {}

    static TextBlock block(ChangeList list, int width) {
        TextBlock block = new TextBlock();
        if (!list.title().isEmpty()) {
            block.add(StyledLine.of(list.title(), TextRole.STRONG));
        }
        if (list.changes().isEmpty()) {
            return block.add(StyledLine.of(list.none(), TextRole.MUTED).indent(2));
        }
        list.changes().forEach(change -> block.add(change(change, width - 2).indent(2)));
        return block;
    }

    private static TextBlock change(Change change, int width) {
        List<StyledLine> lines = new ArrayList<>();
        for (ChangeList.Item item : change.items()) {
            StyledLine text = StyledLine.of(item.id()).add("  " + item.title());
            text.add("  " + item.footprint() + (item.detail().isEmpty() ? "" : ", " + item.detail()), TextRole.MUTED);
            lines.addAll(LineWrapper.line(text, width - LABEL));
        }
        if (change.rest() > 0) {
            lines.add(StyledLine.of("and " + English.number(change.rest()) + " more", TextRole.MUTED));
        }
        StyledLine label = StyledLine.of(change.title()).add(" ").add(English.number(change.total()), TextRole.STRONG);
        return TextBlock.hanging(label, LABEL, lines);
    }
}
