package org.waymark.template.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.office.OfficeSave;
import org.waymark.template.ReturnTemplate;
import org.waymark.text.Dates;

/** Writes a return template as a workbook with the sheets Cover, Guidance, Milestones and Explanations and the hidden sheet Lists. */
public final class WorkbookTemplate {

    private WorkbookTemplate() {}

    /** Writes the workbook; the same template gives the same bytes. Neither flushes nor closes {@code out}. */
    public static void write(ReturnTemplate template, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles looks = new TemplateStyles(workbook);
            TemplateTable table = TemplateTable.of(template);
            RuleAlerts alerts = RuleAlerts.of(table, template);
            TemplateCoverSheet cover = new TemplateCoverSheet(workbook, template, table, looks);
            GuidanceSheet guidance = new GuidanceSheet(workbook, template, table, looks);
            CellNeeds needs = new CellNeeds(table, alerts.raised());
            TemplateMilestonesSheet milestones = new TemplateMilestonesSheet(workbook, template, needs, looks);
            TemplateExplanationsSheet.write(workbook, template.explanations(), looks);
            ListsSheet lists = new ListsSheet(workbook);
            cover.write(lists);
            guidance.write(alerts.raised());
            Map<TemplateColumn, String> choices = milestones.write(lists, alerts);
            cover.checklist(new ChecklistFormulas(needs, lists, template), choices);
            lists.hide();
            workbook.setForceFormulaRecalculation(true);
            ByteArrayOutputStream unmarked = new ByteArrayOutputStream();
            workbook.write(unmarked);
            lists.mark(template.mark(unmarked.toByteArray()));
            String title =
                    "Progress return of " + template.footprint().name() + " for " + Dates.month(template.period());
            OfficeSave.write(workbook, title, template.period().atDay(1), out);
        }
    }
}
