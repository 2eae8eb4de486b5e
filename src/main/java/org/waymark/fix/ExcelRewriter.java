package org.waymark.fix;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.intake.InputFile;
import org.waymark.intake.excel.XlsxGrid;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.ZipArchive;

/**
 * Replaces cells of .xlsx and .xlsm workbooks within the parts of their sheets. Shared texts are never changed, since other
 * cells may have them: a changed cell holds its own text. It keeps its style and all other attributes.
 */
final class ExcelRewriter implements CellRewriter {

    @Override
    public RewrittenFile rewrite(InputFile file, FixPlan plan)
            throws IOException, UnreadableException, UnchangeableException {
        Map<String, SheetFixes> sheets = SheetFixes.bySheet(plan.fixes());
        Map<String, PackageCopy.PartChange> changes = new HashMap<>();
        try (XlsxGrid grid = XlsxGrid.open(file.name(), file.path())) {
            sheets.forEach((name, sheet) -> {
                String part = grid.partOf(name);
                if (part != null) {
                    changes.put(
                            ZipArchive.key(part),
                            xml -> xml.with(new ExcelSheet(xml.text(), sheet, grid::showsPlainNumbers).rewritten()));
                }
            });
            byte[] content = PackageCopy.of(file.path(), changes);
            return new RewrittenFile(content, SheetFixes.refusedOf(sheets.values()), List.of());
        }
    }
}
