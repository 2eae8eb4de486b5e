package org.waymark.intake.workbook;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.intake.grid.ActiveContent;

/**
 * Collects the active content of one workbook while its parts are read. It knows what formulas and hyperlinks mean in
 * every format. Not safe for use by several threads.
 */
public final class ActiveContentLog {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"]|\"\")*+\"");

    /** Functions that load or run something when the workbook is calculated; {@code _xll.} is a function of an add-in. */
    private static final Pattern LOADING = Pattern.compile(
            "(?<![A-Z0-9_.])(?:_XL(?:FN|WS|UDF)\\.)*+(?:WEBSERVICE|IMAGE|RTD|CALL|REGISTER(?:\\.ID)?|EXEC|SQL\\.REQUEST"
                    + "|STOCKHISTORY|CUBE[A-Z]++|_XLL\\.[A-Z0-9_.]++)\\s*+\\(",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DDE = Pattern.compile("(?<![A-Z0-9_.])DDE\\s*+\\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern FILE_LINK =
            Pattern.compile("HYPERLINK\\s*+\\(\\s*+\"\\s*+(?:file:|\\\\\\\\|[A-Z]:[\\\\/])", Pattern.CASE_INSENSITIVE);

    private static final List<String> HARMLESS = List.of("http:", "https:", "mailto:", "tel:", "#");

    private final EnumSet<ActiveContent> found = EnumSet.noneOf(ActiveContent.class);

    /** Adds what was found. */
    public void add(ActiveContent content) {
        found.add(content);
    }

    /** Adds what a formula does, in the notation of Excel or of OpenDocument. */
    public void formula(String formula) {
        if (formula.indexOf('(') < 0 && formula.indexOf('|') < 0 && formula.indexOf('#') < 0) {
            return;
        }
        String bare = TEXT.matcher(formula).replaceAll("");
        if (LOADING.matcher(bare).find()) {
            add(ActiveContent.LOADING_FORMULAS);
        }
        // outside texts, a bar separates the program from the topic of an exchange of data: cmd|'/C calc'!A0
        if (bare.indexOf('|') >= 0 && bare.indexOf('!') >= 0
                || DDE.matcher(bare).find()) {
            add(ActiveContent.PROGRAM_LINKS);
        }
        if (bare.contains("'file:")) {
            add(ActiveContent.EXTERNAL_LINKS);
        }
        if (FILE_LINK.matcher(formula).find()) {
            add(ActiveContent.FILE_HYPERLINKS);
        }
    }

    /** Adds a hyperlink, unless it opens a web page, an e-mail, a telephone number or a place in the workbook. */
    public void hyperlink(String target) {
        String folded = target.strip().toLowerCase(Locale.ROOT);
        if (!folded.isEmpty() && HARMLESS.stream().noneMatch(folded::startsWith)) {
            add(ActiveContent.FILE_HYPERLINKS);
        }
    }

    /** What was found so far, in the order of the kinds; read-only. */
    public Set<ActiveContent> found() {
        return Collections.unmodifiableSet(found);
    }
}
