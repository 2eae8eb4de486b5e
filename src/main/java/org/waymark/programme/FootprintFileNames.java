package org.waymark.programme;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.storage.OutputNames;
import org.waymark.text.ShortFileNames;

/**
 * Names for files and folders, made from footprint codes and without an extension. Codes are not trusted: a name keeps
 * only the letters A to Z and a to z, the digits and the hyphens of its code. Names are unique even where case is
 * ignored: {@code AB}, {@code A/B} and {@code A:B} become {@code AB}, {@code AB-2} and {@code AB-3}. A name has at most
 * 100 bytes, and is neither a device name of Windows nor {@link #NO_FOOTPRINT}. Immutable.
 */
public final class FootprintFileNames {

    /** The name for files whose footprint is unknown. */
    public static final String NO_FOOTPRINT = "no-footprint";

    private static final int MOST_BYTES = 100;

    private static final Set<String> DEVICES = Set.copyOf(Stream.concat(
                    Stream.of("con", "prn", "aux", "nul"),
                    IntStream.rangeClosed(0, 9).boxed().flatMap(n -> Stream.of("com" + n, "lpt" + n)))
            .toList());

    private final Map<String, String> names = new LinkedHashMap<>();

    private FootprintFileNames(Collection<String> keys, UnaryOperator<String> code) {
        Set<String> taken = new HashSet<>(DEVICES);
        taken.add(NO_FOOTPRINT);
        for (String key : keys) {
            if (!names.containsKey(key)) {
                names.put(key, free(code.apply(key), taken));
            }
        }
    }

    /**
     * Makes one file name for each code.
     *
     * @param codes the codes in the order of the programme; a repeated code has one name
     */
    public static FootprintFileNames of(Collection<String> codes) {
        return new FootprintFileNames(codes, code -> code);
    }

    /**
     * Makes one name for each file whose footprint is unknown, from the name of the file without its extension.
     *
     * @param files the paths of the files, with {@code /} between their parts
     */
    public static FootprintFileNames ofFiles(Collection<String> files) {
        return new FootprintFileNames(files, file -> {
            String name = ShortFileNames.last(file);
            int dot = name.lastIndexOf('.');
            return (dot > 0 ? name.substring(0, dot) : name).replace(' ', '-');
        });
    }

    /**
     * The name for a code or a file.
     *
     * @throws IllegalArgumentException when no name was made for it
     */
    public String of(String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalArgumentException("no file name was made for " + code);
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
