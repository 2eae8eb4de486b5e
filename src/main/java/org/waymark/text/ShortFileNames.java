package org.waymark.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Files by the shortest ends of their paths that tell them apart: {@code Vale.csv}, or {@code 2026-09/Vale.csv} and
 * {@code 2026-10/Vale.csv}. Immutable.
 */
public final class ShortFileNames {

    private final Map<String, String> names = new HashMap<>();

    private ShortFileNames(Set<String> paths) {
        Set<String> left = paths;
        for (int segments = 1; !left.isEmpty(); segments++) {
            Map<String, Set<String>> byEnd = new HashMap<>();
            for (String path : left) {
                byEnd.computeIfAbsent(end(path, segments), end -> new LinkedHashSet<>())
                        .add(path);
            }
            Set<String> alike = new LinkedHashSet<>();
            byEnd.forEach((end, same) -> {
                same.forEach(path -> names.put(path, end));
                if (same.size() > 1) {
                    alike.addAll(same);
                }
            });
            left = alike;
        }
    }

    /** The short names of files, whose paths have {@code /} between their parts. */
    public static ShortFileNames of(Collection<String> paths) {
        return new ShortFileNames(new LinkedHashSet<>(paths));
    }

    /** The short name of one of the files; the last part of the path of any other file. */
    public String of(String path) {
        return names.getOrDefault(path, last(path));
    }

    /** The last part of a path. */
    public static String last(String path) {
        return end(path, 1);
    }

    private static String end(String path, int segments) {
        int start = path.length();
        for (int i = 0; i < segments && start >= 0; i++) {
            start = path.lastIndexOf('/', start - 1);
        }
        return path.substring(start + 1);
    }
}
