package org.waymark.check;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.FileNameGuide;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;

/**
 * Recognises the footprints of a programme in the names of files. Immutable.
 *
 * @param footprints the footprints, with their codes and names
 * @param month the month that is being collected, or null
 */
public record ProgrammeFileNames(
        Footprints footprints, @Nullable YearMonth month) implements FileNameGuide {

    @Override
    public boolean isCode(String part) {
        return footprints.findByCode(part).isPresent();
    }

    @Override
    public boolean isName(String part) {
        return footprints.find(part).isPresent();
    }

    @Override
    public String code(String text) {
        return footprints.find(text).map(Footprint::code).orElse(text);
    }
}
