package org.waymark.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.schema.SchemaVersion;
import org.waymark.text.English;

/** Says how many returns are of an earlier version of the schema. Such returns are valid, so there is no finding about them. */
public final class EarlierVersions {

    private EarlierVersions() {}

    /** One sentence for each earlier version, the earliest first; none if every return is of the current version. */
    public static List<String> sentences(Collection<CheckedReturn> returns) {
        Map<SchemaVersion, Long> counts = returns.stream()
                .map(CheckedReturn::earlierVersion)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(version -> version, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> sentence(each.getKey(), each.getValue()))
                .toList();
    }

    private static String sentence(SchemaVersion version, long returns) {
        return English.count(returns, "return")
                + English.agree(returns, " gives", " give")
                + " version " + version.text() + " of the schema, which is still valid.";
    }
}
