package org.waymark.fix;

import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.check.PersonalDataUse;
import org.waymark.check.cell.PersonalData;
import org.waymark.intake.csv.CsvText;

/** Finds the characters to replace for each correction of a file of text, record by record. */
final class CsvSplices implements Consumer<CsvText.CsvSpans> {

    private final CsvText text;
    private final CharsetEncoder encoder;
    private final Map<Integer, List<CellFix>> byLine = new HashMap<>();
    private final List<TextSplice> splices = new ArrayList<>();
    private final List<RefusedFix> refused = new ArrayList<>();
    private final List<DiffHunk> hunks = new ArrayList<>();
    private final Map<Integer, String> fields;
    private final PersonalDataUse personalData;
    private int shift;

    /** @param personalData how the lines that differ show personal data */
    CsvSplices(CsvText text, FixPlan plan, PersonalDataUse personalData) {
        this.text = text;
        this.fields = plan.fields();
        this.personalData = personalData;
        this.encoder = text.charset().newEncoder();
        plan.fixes()
                .forEach(fix -> byLine.computeIfAbsent(fix.address().row(), line -> new ArrayList<>())
                        .add(fix));
    }

    List<TextSplice> all() {
        return splices;
    }

    List<RefusedFix> refused() {
        return refused;
    }

    List<DiffHunk> hunks() {
        return hunks;
    }

    @Override
    public void accept(CsvText.CsvSpans spans) {
        List<CellFix> fixes = byLine.remove(spans.line());
        if (fixes == null) {
            return;
        }
        int first = splices.size();
        fixes.stream()
                .sorted((one, other) ->
                        Integer.compare(one.address().column(), other.address().column()))
                .forEach(fix -> splice(fix, spans));
        if (splices.size() > first) {
            hunk(spans, splices.subList(first, splices.size()));
        }
    }

    private void splice(CellFix fix, CsvText.CsvSpans spans) {
        int column = fix.address().column();
        CsvText.CsvSpan span = column <= spans.cells().size() ? spans.cells().get(column - 1) : null;
        if (span == null || span.broken()) {
            refused.add(new RefusedFix(fix, "its quotation mark is not closed"));
        } else if (!encoder.canEncode(fix.after())) {
            refused.add(new RefusedFix(fix, "the encoding of the file lacks a character of the new text"));
        } else {
            splice(fix, span);
        }
    }

    private void splice(CellFix fix, CsvText.CsvSpan span) {
        String sent = text.text(span.from(), span.to());
        boolean quoted = sent.startsWith("\"");
        int end = quoted ? span.from() + sent.lastIndexOf('"') + 1 : span.to();
        String escaped = fix.after().replace("\"", "\"\"");
        String read = quoted ? sent.substring(1, end - span.from() - 1).replace("\"\"", "\"") : sent;
        if (!read.equals(fix.before())) {
            refused.add(new RefusedFix(fix, "the cell has other text too"));
            return;
        }
        boolean quotes = quoted || needsQuotes(fix.after());
        splices.add(new TextSplice(span.from(), end, quotes ? '"' + escaped + '"' : fix.after()));
    }

    private boolean needsQuotes(String cell) {
        return cell.chars().anyMatch(c -> c == text.delimiter() || c == '"' || c == '\n' || c == '\r');
    }

    private void hunk(CsvText.CsvSpans spans, List<TextSplice> changed) {
        List<String> before = lines(spans, List.of());
        List<String> after = lines(spans, changed);
        hunks.add(new DiffHunk(spans.line(), spans.line() + shift, before, after));
        shift += after.size() - before.size();
    }

    /** The lines of a record with some splices made, as they are shown. */
    private List<String> lines(CsvText.CsvSpans spans, List<TextSplice> splices) {
        StringBuilder shown = new StringBuilder();
        int at = spans.cells().get(0).from();
        for (CsvText.CsvSpan span : spans.cells()) {
            shown.append(text.text(at, span.from()));
            shown.append(shown(cell(span, splices), fields.get(span.column())));
            at = span.to();
        }
        return shown.toString()
                .lines()
                .map(line -> VisibleText.masked(line, null, personalData))
                .toList();
    }

    private String cell(CsvText.CsvSpan span, List<TextSplice> splices) {
        return splices.stream()
                .filter(splice -> span.from() <= splice.from() && splice.to() <= span.to())
                .findFirst()
                .map(splice ->
                        text.text(span.from(), splice.from()) + splice.written() + text.text(splice.to(), span.to()))
                .orElseGet(() -> text.text(span.from(), span.to()));
    }

    /** A cell without the name of a person in place of a role; its number of lines stays. */
    private String shown(String cell, @Nullable String field) {
        if (field == null || personalData == PersonalDataUse.AS_SENT) {
            return cell;
        }
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        String sent = quoted ? cell.substring(1, cell.length() - 1) : cell;
        String masked = PersonalData.withoutName(sent, field);
        return quoted ? '"' + masked + '"' : masked;
    }
}
