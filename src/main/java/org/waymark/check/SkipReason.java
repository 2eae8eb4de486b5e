package org.waymark.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.rule.FindingText;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * The reason why checks were skipped, and what the sender can do about it. A reason caches its sentences, because it may
 * apply to every row of a file. Several threads may use it.
 */
final class SkipReason {

    private static final SkipReason ROW = new SkipReason(
            "as it is not certain which column each value of this row belongs to", "Correct the row and check again.");

    private static final SkipReason REST =
            new SkipReason("as the file could not be read to its end", "Correct the file and check again.");

    static final Comparator<SkipReason> IN_ORDER =
            Comparator.comparing(SkipReason::because).thenComparing(SkipReason::fix);

    private static final int SENTENCES = 64;

    private final String because;
    private final String fix;
    private final Map<List<String>, String> sentences = new ConcurrentHashMap<>();

    /**
     * Creates a reason.
     *
     * @param because the end of a sentence, beginning with "as"
     * @param fix what the sender can do, as a sentence
     */
    SkipReason(String because, String fix) {
        this.because = because;
        this.fix = fix;
    }

    static SkipReason unreadable(Field field) {
        String the = MessagePhrases.the(field);
        return new SkipReason("as " + the + " cannot be read", "Correct " + the + " and check again.");
    }

    static SkipReason blank(Field field) {
        return new SkipReason(
                "as " + MessagePhrases.isBlank(field), "Fill in " + MessagePhrases.the(field) + " and check again.");
    }

    static SkipReason noColumn(Field field) {
        String the = MessagePhrases.the(field);
        return new SkipReason("as there is no column for " + the, "Add the column for " + the + " and check again.");
    }

    /** It is not certain which column each value of a row belongs to. */
    static SkipReason row() {
        return ROW;
    }

    /** The file is truncated or cannot be read to its end. */
    static SkipReason rest() {
        return REST;
    }

    /** A value of an earlier return is not known. */
    static SkipReason earlier(String because) {
        return new SkipReason(because, "Correct the earlier return and check again.");
    }

    static SkipReason rule(FindingText why) {
        return new SkipReason("as " + why.message(), why.fix());
    }

    String because() {
        return because;
    }

    String fix() {
        return fix;
    }

    /** Compares the texts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SkipReason same && because.equals(same.because) && fix.equals(same.fix));
    }

    @Override
    public int hashCode() {
        return because.hashCode();
    }

    /**
     * The sentence of the finding.
     *
     * @param codes ids of the codes that were skipped, in order; one or more
     */
    String sentence(List<String> codes) {
        String known = sentences.get(codes);
        if (known != null) {
            return known;
        }
        String were = English.agree(codes.size(), " was skipped, ", " were skipped, ");
        String made = English.agree(codes.size(), "Check ", "Checks ") + English.and(codes) + were + because + ".";
        if (sentences.size() < SENTENCES) {
            sentences.put(List.copyOf(codes), made);
        }
        return made;
    }
}
