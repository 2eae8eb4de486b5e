package org.waymark.schema;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a schema, as Semantic Versioning numbers it. A version with the same major number as an earlier one only
 * adds optional fields and rules, so returns of the earlier version are still valid. Immutable.
 *
 * @param major the number that increases when returns of the version before are no longer valid
 * @param minor the number that increases when optional fields or rules are added
 * @param patch the number that increases when texts are corrected
 */
public record SchemaVersion(int major, int minor, int patch) implements Comparable<SchemaVersion> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");

    /** Reads a version such as {@code 1.1.0}; empty for a text of another form. */
    public static Optional<SchemaVersion> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(new SchemaVersion(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    /** The version in its usual form, such as {@code 1.1.0}. */
    public String text() {
        return major + "." + minor + "." + patch;
    }

    /** Whether returns of an earlier version are valid under this one. */
    public boolean onlyAddsTo(SchemaVersion earlier) {
        return major == earlier.major && isAfter(earlier);
    }

    /** Whether this version is later than another. */
    public boolean isAfter(SchemaVersion other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(SchemaVersion other) {
        return Comparator.comparingInt(SchemaVersion::major)
                .thenComparingInt(SchemaVersion::minor)
                .thenComparingInt(SchemaVersion::patch)
                .compare(this, other);
    }
}
