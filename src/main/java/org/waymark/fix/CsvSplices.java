package org.waymark.fix;

import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.intake.csv.CsvText;

/** Finds the characters to replace for each correction of a file of text, record by record. */
final class CsvSplices implements Consumer<CsvText.CsvSpans> {

    private final CsvText text;
    private final CharsetEncoder encoder;
    private final Map<Integer, List<CellFix>> byLine = new HashMap<>();
    private final List<TextSplice> splices = new ArrayList<>();
    private final List<RefusedFix> refused = new ArrayList<>();
    private final List<DiffHunk> hunks = new ArrayList<>();
    private int shift;

    CsvSplices(CsvText text, List<CellFix> fixes) {
        this.text = text;
        this.encoder = text.charset().newEncoder();
        fixes.forEach(fix -> byLine.computeIfAbsent(fix.address().row(), line -> new ArrayList<>())
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
        int from = spans.cells().get(0).from();
        int to = spans.cells().get(spans.cells().size() - 1).to();
        StringBuilder copy = new StringBuilder();
        int at = from;
        for (TextSplice splice : changed) {
            copy.append(text.text(at, splice.from())).append(splice.written());
            at = splice.to();
        }
        copy.append(text.text(at, to));
        List<String> before = text.text(from, to).lines().toList();
        List<String> after = copy.toString().lines().toList();
        hunks.add(new DiffHunk(spans.line(), spans.line() + shift, before, after));
        shift += after.size() - before.size();
    }
}
