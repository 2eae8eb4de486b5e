package org.waymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;

/**
 * What the first rows of a sheet show.
 *
 * @param sheet the sheet
 * @param top its first rows with values
 * @param header the header row of its milestone table; null when it has none
 * @param closest the row with the most fields; null on a blank sheet
 * @param more whether there may be more rows than these
 * @param fault the fault that ended the reading early; null for none
 */
record SheetSurvey(
        Sheet sheet,
        List<SheetRow> top,
        @Nullable HeaderRow header,
        @Nullable HeaderRow closest,
        boolean more,
        @Nullable Finding fault) {

    /** The number of rows with values that are searched for a header row. */
    private static final int ROWS = 50;

    /** The search ends when the rows have this many characters, since all of them stay in memory. */
    private static final long CHARACTERS = 5_000_000;

    /** Tables on hidden sheets, and on sheets that explain a template, must have more free fields than others. */
    private static final int FREE_ON_HELP_SHEETS = 2;

    /** Words in the names of sheets that explain a template rather than hold a return. */
    private static final Set<String> HELP_WORDS = Set.of(
            "guidance",
            "guide",
            "instructions",
            "readme",
            "example",
            "examples",
            "help",
            "lists",
            "lookup",
            "lookups",
            "dropdowns",
            "validation",
            "definitions",
            "glossary",
            "contents");

    private static final Pattern LEADING_DIGITS = Pattern.compile("^\\d+");

    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private static final Set<String> COVER_NAMES = Set.of(
            "cover",
            "coversheet",
            "coverpage",
            "front",
            "frontsheet",
            "frontpage",
            "details",
            "returndetails",
            "submission",
            "submissiondetails",
            "signoff",
            "declaration",
            "about",
            "aboutthisreturn",
            "returninformation");

    static SheetSurvey of(Sheet sheet, TableShape shape) {
        List<SheetRow> top = new ArrayList<>();
        List<HeaderRow> read = new ArrayList<>();
        Finding fault = null;
        boolean ended = false;
        long characters = 0;
        try (SheetRows rows = sheet.open()) {
            SheetRow row = rows.next();
            while (row != null) {
                top.add(row);
                characters += characters(row);
                HeaderRow header = shape.read(row);
                read.add(header);
                boolean more = top.size() < ROWS && characters < CHARACTERS && !shape.isUnbeatable(header);
                ended = !more;
                row = more ? rows.next() : null;
            }
        } catch (UnreadableException e) {
            fault = e.finding();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HeaderRow closest = read.stream()
                .max(Comparator.comparingInt(HeaderRow::matches).thenComparing(SheetSurvey::earlier))
                .orElse(null);
        return new SheetSurvey(sheet, top, header(read, closest, shape, freeNeeded(sheet)), closest, ended, fault);
    }

    private static long characters(SheetRow row) {
        long characters = 0;
        for (String text : row.texts()) {
            characters += text == null ? 0 : text.length();
        }
        return characters;
    }

    private static int earlier(HeaderRow one, HeaderRow other) {
        return Integer.compare(other.row().number(), one.row().number());
    }

    private static int freeNeeded(Sheet sheet) {
        return sheet.hidden() || isHelp(sheet) ? FREE_ON_HELP_SHEETS : 1;
    }

    /** The first row with enough fields and more than half as many as the best row. */
    private static @Nullable HeaderRow header(
            List<HeaderRow> read, @Nullable HeaderRow closest, TableShape shape, int freeNeeded) {
        int best = closest == null ? 0 : closest.matches();
        return read.stream()
                .filter(row -> shape.heads(row, freeNeeded) && 2 * row.matches() > best)
                .findFirst()
                .orElse(null);
    }

    /** Whether the sheet's name is that of a sheet that explains a template. */
    boolean isHelp() {
        return isHelp(sheet);
    }

    /** Whether the sheet's name is that of a Cover sheet, with or without a number before it. */
    boolean isCover() {
        String name = sheet.name() == null ? "" : LabelMatcher.fold(sheet.name());
        return COVER_NAMES.contains(LEADING_DIGITS.matcher(name).replaceFirst(""));
    }

    /** A copy without the table. */
    SheetSurvey withoutTable() {
        return new SheetSurvey(sheet, top, null, closest, more, fault);
    }

    /** The rows above the table; all rows of {@link #top()} when there is no table. */
    List<SheetRow> aboveTable() {
        return header == null
                ? top
                : top.stream()
                        .filter(row -> row.number() < header.row().number())
                        .toList();
    }

    private static boolean isHelp(Sheet sheet) {
        String name = sheet.name();
        if (name == null) {
            return false;
        }
        return WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .anyMatch(HELP_WORDS::contains);
    }
}
