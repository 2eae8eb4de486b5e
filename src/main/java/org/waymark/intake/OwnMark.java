package org.waymark.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.intake.grid.SheetRow;

/**
 * The mark in a file that waymark gives out to be filled in or corrected, such as {@code waymark template
 * 3f2a9c0d11e2b7aa}. It has the digest of the file's content, so that reading can tell whether somebody has changed it. The
 * mark is a text in the first row with values of a hidden sheet, of the sheet {@link CheckResults}, or of a CSV file, because
 * every program that saves a file keeps those. Immutable.
 *
 * @param kind what waymark wrote
 * @param digest the {@link ContentDigest} of the file
 */
public record OwnMark(Kind kind, String digest) {

    /** The kinds of files that waymark gives out. */
    public enum Kind {
        /** A template. Its Cover sheet or its columns declare the return, so its name does not matter. */
        TEMPLATE("template", "a template that has not been filled in"),
        /** An annotated copy of a return. */
        CHECK_RESULTS("check results", "a copy with check results that has not been corrected");

        private final String word;
        private final String untouched;

        Kind(String word, String untouched) {
            this.word = word;
            this.untouched = untouched;
        }

        /** What an unchanged file is, to follow "the file is". */
        String untouched() {
            return untouched;
        }
    }

    private static final String START = "waymark ";

    private static final Pattern MARK = Pattern.compile(START
            + "("
            + String.join(
                    "|", Arrays.stream(Kind.values()).map(kind -> kind.word).toList())
            + ") ([0-9a-f]{"
            + ContentDigest.LENGTH
            + "})");

    /** The text of the mark. */
    public String text() {
        return START + kind.word + " " + digest;
    }

    /** Whether a text is a mark. */
    static boolean isMark(String text) {
        return of(text).isPresent();
    }

    /** The marks of a file. */
    static List<OwnMark> on(List<SheetSurvey> surveys) {
        return surveys.stream()
                .filter(survey -> !survey.top().isEmpty())
                .flatMap(survey -> on(survey.top().get(0)))
                .toList();
    }

    private static Stream<OwnMark> on(SheetRow row) {
        return Arrays.stream(row.texts())
                .filter(Objects::nonNull)
                .map(OwnMark::of)
                .flatMap(Optional::stream);
    }

    private static Optional<OwnMark> of(String text) {
        if (!text.startsWith(START)) {
            return Optional.empty();
        }
        Matcher matcher = MARK.matcher(text.strip());
        return matcher.matches()
                ? Arrays.stream(Kind.values())
                        .filter(kind -> kind.word.equals(matcher.group(1)))
                        .map(kind -> new OwnMark(kind, matcher.group(2)))
                        .findFirst()
                : Optional.empty();
    }
}
