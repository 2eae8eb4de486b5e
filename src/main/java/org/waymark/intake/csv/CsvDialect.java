package org.waymark.intake.csv;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.UnreadableException;

/**
 * The delimiter of a file.
 *
 * @param delimiter the character between two cells
 * @param announced whether the first line names it ({@code sep=;}, which Excel writes and reads), so that the line is
 *     not data
 */
record CsvDialect(char delimiter, boolean announced) {

    private static final String DELIMITERS = ",;\t|";
    private static final int PREFIX = 1 << 16;
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("\"?sep=([^\"\r\n])\"?[ \t,;|]*(?:[\r\n]|\\z)", Pattern.CASE_INSENSITIVE);

    /** A candidate is ignored if its weight is below this share of the greatest weight. */
    private static final double NEGLIGIBLE = 0.1;

    /** Determines the dialect from the first characters of a file. */
    static CsvDialect of(CharSource source, CsvFaults faults) {
        char[] text = new char[PREFIX];
        int length = 0;
        boolean whole = false;
        try {
            while (length + 1 < PREFIX && !whole) {
                int count = source.read(text, length, PREFIX - length, 1);
                whole = count < 0;
                length += Math.max(0, count);
            }
        } catch (UnreadableException e) {
            // Reading the rows reports the same fault later. The text before it decides the dialect.
            whole = false;
        }
        Matcher announcement = ANNOUNCEMENT.matcher(CharBuffer.wrap(text, 0, length));
        return announcement.lookingAt()
                ? new CsvDialect(announcement.group(1).charAt(0), true)
                : new CsvDialect(guess(new String(text, 0, length), whole, faults), false);
    }

    private static char guess(String text, boolean whole, CsvFaults faults) {
        List<Evidence> candidates = new ArrayList<>();
        for (int index = 0; index < DELIMITERS.length(); index++) {
            char delimiter = DELIMITERS.charAt(index);
            Evidence evidence = text.indexOf(delimiter) < 0 ? null : Evidence.of(text, whole, delimiter, faults);
            if (evidence != null) {
                candidates.add(evidence);
            }
        }
        double strongest =
                candidates.stream().mapToDouble(Evidence::weight).max().orElse(0);
        return candidates.stream()
                .filter(each -> each.weight() >= NEGLIGIBLE * strongest)
                .max(Comparator.comparing(Evidence::pure).thenComparingDouble(Evidence::weight))
                .map(Evidence::delimiter)
                .orElse(',');
    }

    /**
     * The evidence for one delimiter, based on the most common width of the records.
     *
     * @param delimiter the candidate
     * @param weight the number of delimiters in records of that width
     * @param pure whether the first record of the longest run of that width, which is usually the header, contains no
     *     other delimiter. This excludes commas within the values of a semicolon file, which are seldom in its header
     */
    private record Evidence(char delimiter, int weight, boolean pure) {

        static @Nullable Evidence of(String text, boolean whole, char delimiter, CsvFaults faults) {
            List<Integer> widths = new ArrayList<>();
            List<Boolean> pure = new ArrayList<>();
            RecordScanner records = new RecordScanner(new TextSource(text), faults, delimiter);
            try {
                while (records.advance()) {
                    // Only the first record of a run matters.
                    boolean first = widths.isEmpty() || widths.get(widths.size() - 1) != records.width();
                    pure.add(first && holdsNoOther(records, delimiter));
                    widths.add(records.width());
                }
            } catch (UnreadableException e) {
                // A row beyond the limits counts as full evidence, so that reading it reports the fault.
                return new Evidence(delimiter, RecordScanner.MAX_COLUMNS, true);
            }
            if (!whole && widths.size() > 1) {
                widths = widths.subList(0, widths.size() - 1);
            }
            int usual = usual(widths);
            if (usual < 2) {
                return null;
            }
            int count = (int) widths.stream().filter(width -> width == usual).count();
            return new Evidence(delimiter, count * (usual - 1), pure.get(longestRun(widths, usual)));
        }

        /** The width whose records contain the most delimiters; 1 when no record contains any. */
        private static int usual(List<Integer> widths) {
            int best = 1;
            long most = 0;
            for (int width : widths.stream().distinct().toList()) {
                long delimiters = widths.stream().filter(each -> each == width).count() * (width - 1);
                if (delimiters > most) {
                    most = delimiters;
                    best = width;
                }
            }
            return best;
        }

        private static int longestRun(List<Integer> widths, int usual) {
            int best = 0;
            int longest = 0;
            int run = 0;
            for (int i = 0; i < widths.size(); i++) {
                run = widths.get(i) == usual ? run + 1 : 0;
                if (run > longest) {
                    longest = run;
                    best = i - run + 1;
                }
            }
            return best;
        }

        private static boolean holdsNoOther(RecordScanner record, char delimiter) {
            boolean quoted = false;
            for (int i = record.start(); i < record.start() + record.length(); i++) {
                char c = record.buffer()[i];
                quoted ^= c == '"';
                if (!quoted && c != delimiter && DELIMITERS.indexOf(c) >= 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
