package org.waymark.fix;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.waymark.intake.InputFile;

/**
 * Replaces cells of OpenDocument spreadsheets within the part that holds all sheets. A cell keeps its style and its other
 * attributes. An element that represents several equal cells is split only if not all of them change.
 */
final class SpreadsheetRewriter implements CellRewriter {

    private static final String PART = "content.xml";

    @Override
    public RewrittenFile rewrite(InputFile file, FixPlan plan) throws IOException, UnchangeableException {
        Map<String, SheetFixes> sheets = SheetFixes.bySheet(plan.fixes());
        byte[] content = PackageCopy.of(
                file.path(), Map.of(PART, xml -> xml.with(new SpreadsheetXml(xml.text(), sheets).rewritten())));
        return new RewrittenFile(content, SheetFixes.refusedOf(sheets.values()), List.of());
    }
}
