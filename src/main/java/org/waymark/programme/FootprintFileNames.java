package org.waymark.programme;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.storage.OutputNames;

/**
 * Names of files and folders made from footprint codes, without an ending. Codes are texts of strangers: a name keeps
 * only their letters a to z, digits and hyphens. No two codes have the same name, not even where capitals do not count:
 * the later one has a number behind it, so that {@code AB}, {@code A/B} and {@code A:B} are named {@code AB}, {@code
 * AB-2} and {@code AB-3}. No name is longer than 100 bytes, and none is one that Windows keeps for a device or that
 * waymark keeps for files without a footprint. Immutable.
 */
public final class FootprintFileNames {

    /** The name for files of which it is not known which footprint sent them. */
    public static final String NO_FOOTPRINT = "no-footprint";

    private static final int MOST_BYTES = 100;

    private static final Set<String> DEVICES = Set.copyOf(Stream.concat(
                    Stream.of("con", "prn", "aux", "nul"),
                    IntStream.rangeClosed(0, 9).boxed().flatMap(n -> Stream.of("com" + n, "lpt" + n)))
            .toList());

    private final Map<String, String> names = new LinkedHashMap<>();

    private FootprintFileNames(Collection<String> codes) {
        Set<String> taken = new HashSet<>(DEVICES);
        taken.add(NO_FOOTPRINT);
        for (String code : codes) {
            if (!names.containsKey(code)) {
                names.put(code, free(code, taken));
            }
        }
    }

    /**
     * Makes one file name for each code.
     *
     * @param codes in the programme's order; a code that occurs again keeps its name
     */
    public static FootprintFileNames of(Collection<String> codes) {
        return new FootprintFileNames(codes);
    }

    /**
     * The name made from a code.
     *
     * @throws IllegalArgumentException when the code is none of those that names were made from
     */
    public String of(String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalArgumentException("no file name was made for the code " + code);
        }
        return name;
    }

    private static String free(String code, Set<String> taken) {
        String kept = code.replaceAll("[^A-Za-z0-9-]", "");
        String stem = OutputNames.cut(kept.isEmpty() ? "footprint" : kept, MOST_BYTES);
        String name = stem;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = "-" + number;
            name = OutputNames.cut(stem, MOST_BYTES - suffix.length()) + suffix;
        }
        return name;
    }
}
