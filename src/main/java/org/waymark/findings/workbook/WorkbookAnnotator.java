package org.waymark.findings.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.findings.CopyContent;
import org.waymark.intake.ExplanationList;
import org.waymark.intake.OwnMark;
import org.waymark.text.English;

/**
 * Makes a copy of a return with every finding marked on its cell and listed on the first sheet. The copy of a workbook
 * keeps everything that the sender put into it, or its values alone. Delimited text becomes a workbook of text cells at the same lines and
 * columns. The same file and findings give the same bytes.
 */
public final class WorkbookAnnotator {

    /** The most findings in a copy: Excel supports at most 65,530 links on a sheet. */
    public static final int MOST = 50_000;

    private WorkbookAnnotator() {}

    /**
     * A copy of a workbook in which cells with findings are marked.
     *
     * @param ending the extension that its name needs, such as {@code .xlsx}
     * @param bytes the workbook
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
    public record Copy(String ending, byte[] bytes) {}

    /** Makes the mark by which waymark recognises a copy that nobody has corrected. */
    @FunctionalInterface
    public interface Marker {

        /** The mark for a copy that does not have it yet. */
        OwnMark of(byte[] copy) throws IOException;
    }

    /**
     * Makes a marked copy of one file. The file itself is not changed.
     *
     * @param name the name of the file in findings
     * @param file the file
     * @param findings findings on this file, from 1 to {@link #MOST}
     * @param left the number of less severe findings that are not in {@code findings}
     * @param lead sentences about the return, such as what is needed and by when, to go above the list
     * @param content what the copy of a workbook contains
     * @param marker makes the mark of the copy
     * @throws NoCopyException if the file cannot be copied; the message gives the reason
     */
    public static Copy copy(
            String name,
            Path file,
            List<Finding> findings,
            long left,
            List<String> lead,
            CopyContent content,
            Marker marker)
            throws NoCopyException {
        try (OpenWorkbook open = OpenWorkbook.of(name, file, content)) {
            Workbook workbook = open.workbook();
            List<PlacedFinding> placed = placed(workbook, findings);
            CellFills fills = open.fills();
            new CellMarks(workbook, fills).mark(placed);
            ResultsStyles styles = new ResultsStyles(workbook);
            int queries = new ExplanationsSheet(workbook, styles).write(placed);
            ResultsSheet results = new ResultsSheet(workbook, fills, styles);
            results.write(placed, left, queries == 0 ? lead : withPointer(lead, queries));
            results.mark(marker.of(open.save()));
            return new Copy(open.ending(), open.save());
        } catch (IOException | RuntimeException e) {
            // POI reports unknown workbook features with many kinds of unchecked exceptions
            throw new NoCopyException("it holds something that can be read but not copied faithfully", e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new NoCopyException("copying it takes more memory than there is", e);
        }
    }

    /** The sentences with one that says where to explain queries. */
    private static List<String> withPointer(List<String> lead, int queries) {
        List<String> lines = new ArrayList<>(lead);
        lines.add(English.count(queries, "query") + English.agree(queries, " waits", " wait")
                + " for an answer: correct the value, or say on the sheet " + ExplanationList.SHEET
                + " why it is right.");
        return lines;
    }

    /** The most severe first, then by sheet and row. */
    private static List<PlacedFinding> placed(Workbook workbook, List<Finding> findings) {
        List<PlacedFinding> placed = new ArrayList<>();
        for (Finding finding : findings) {
            placed.add(PlacedFinding.of(finding, sheetOf(workbook, finding)));
        }
        placed.sort(Comparator.comparing((PlacedFinding each) -> each.finding().severity())
                .thenComparingInt(each -> tab(workbook, each.sheet()))
                .thenComparing(PlacedFinding::finding, Finding.BY_PLACE));
        return placed;
    }

    /** The sheet of a finding; a text file became the only sheet. */
    private static @Nullable Sheet sheetOf(Workbook workbook, Finding finding) {
        String name = finding.address().sheet();
        if (name != null) {
            return workbook.getSheet(name);
        }
        return finding.address().hasRow() ? workbook.getSheetAt(0) : null;
    }

    private static int tab(Workbook workbook, @Nullable Sheet sheet) {
        return sheet == null ? -1 : workbook.getSheetIndex(sheet);
    }
}
