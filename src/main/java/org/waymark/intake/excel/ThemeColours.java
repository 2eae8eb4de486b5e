package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;
import org.waymark.intake.workbook.ZipArchive;

/** Reads the colours of a theme, to which styles refer by number. */
final class ThemeColours {

    /** A theme has twelve colours. */
    private static final int MOST = 12;

    private ThemeColours() {}

    /**
     * Returns the colours by number; none when there is no theme. The file has each dark colour before its light one,
     * and the numbers of styles count the light one first.
     */
    static List<Integer> read(ZipArchive archive, @Nullable String part) throws UnreadableException {
        List<Integer> colours = new ArrayList<>();
        try (PartReader reader = part == null ? null : archive.read(part)) {
            while (reader != null && reader.nextStart()) {
                if (reader.name().equals("clrScheme")) {
                    scheme(reader, colours);
                    break;
                }
            }
        }
        if (colours.size() >= 4) {
            Collections.swap(colours, 0, 1);
            Collections.swap(colours, 2, 3);
        }
        return colours;
    }

    private static void scheme(PartReader reader, List<Integer> colours) throws UnreadableException {
        while (reader.nextChild()) {
            int rgb = 0;
            while (reader.nextChild()) {
                String digits = reader.name().equals("sysClr") ? "lastClr" : "val";
                Integer read = FillReference.rgb(reader.attribute(digits));
                rgb = read == null ? 0 : read;
                reader.skip();
            }
            if (colours.size() < MOST) {
                colours.add(rgb);
            }
        }
    }
}
