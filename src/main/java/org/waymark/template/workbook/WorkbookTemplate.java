package org.waymark.template.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.office.OfficeSave;
import org.waymark.template.Template;
import org.waymark.text.Dates;

/** Makes a template as a workbook: Cover, Guidance, Milestones and, very hidden, Lists. */
public final class WorkbookTemplate {

    private WorkbookTemplate() {}

    /** Writes the workbook; the same template gives the same bytes. Neither flushes nor closes {@code out}. */
    public static void write(Template template, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Looks looks = new Looks(workbook);
            MilestoneTable table = MilestoneTable.of(template);
            Alerts alerts = Alerts.of(table, template);
            CoverSheet cover = new CoverSheet(workbook, template, looks);
            GuidanceSheet guidance = new GuidanceSheet(workbook, template, table, looks);
            MilestonesSheet milestones = new MilestonesSheet(workbook, template, table, looks);
            ListsSheet lists = new ListsSheet(workbook);
            cover.write(lists);
            guidance.write(alerts.raised());
            Map<Column, String> choices = milestones.write(lists, alerts);
            cover.checklist(new Checklist(table, lists, template), alerts.raised(), choices);
            lists.hide();
            workbook.setForceFormulaRecalculation(true);
            String title =
                    "Progress return of " + template.footprint().name() + " for " + Dates.month(template.period());
            OfficeSave.write(workbook, title, template.period().atDay(1), out);
        }
    }
}
