package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.WorkbookLimits;
import org.waymark.intake.workbook.ZipArchive;

/** The texts to which the cells of a workbook refer by number. */
final class SharedStrings {

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    /** Returns the text with a number, counted from 0; null when there are fewer texts. */
    @Nullable
    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    int size() {
        return texts.size();
    }

    /** Reads the part with the texts. A workbook without texts has none. */
    static SharedStrings read(ZipArchive archive, @Nullable String part) throws UnreadableException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        WorkbookLimits limits = archive.limits();
        long characters = 0;
        try (PartReader reader = part == null ? null : archive.read(part)) {
            while (reader != null && reader.nextStart()) {
                if (!reader.name().equals("si")) {
                    continue;
                }
                text.setLength(0);
                RichText.append(reader, text);
                texts.add(RichText.decode(text.toString()));
                characters += text.length();
                if (texts.size() > limits.strings() || characters > limits.characters()) {
                    throw reader.tooLarge(String.format(
                            Locale.ROOT,
                            "it has more than %,d texts or more than %,d characters in them",
                            limits.strings(),
                            limits.characters()));
                }
            }
        }
        return new SharedStrings(texts);
    }
}
