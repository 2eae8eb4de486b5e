package org.waymark.template.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.check.cell.CellReader;
import org.waymark.check.cell.CellReaders;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.template.EarlierMilestone;
import org.waymark.template.EarlierReturn;
import org.waymark.template.EarlierValue;
import org.waymark.template.ReturnTemplate;

/** Templates as workbooks. */
final class TemplateWorkbooks {

    private TemplateWorkbooks() {}

    static Map<Integer, XSSFDataValidation> validations(XSSFSheet sheet) {
        Map<Integer, XSSFDataValidation> byColumn = new LinkedHashMap<>();
        sheet.getDataValidations()
                .forEach(each ->
                        byColumn.put(each.getRegions().getCellRangeAddress(0).getFirstColumn(), each));
        return byColumn;
    }

    static ReturnTemplate template(Schema schema) {
        Programme programme = ProgrammeSource.builtIn().with(schema);
        Map<String, String> kept = Map.of(
                "milestone_id",
                "M-1",
                "title",
                "One route",
                "dimension",
                "being",
                "baseline_date",
                "2026-12-01",
                "status",
                "on_track");
        Map<String, String> partly = Map.of("milestone_id", "M-2", "title", "Two routes");
        EarlierReturn earlier = new EarlierReturn(
                YearMonth.of(2026, 10), List.of(), List.of(milestone(schema, kept), milestone(schema, partly)));
        return new ReturnTemplate(programme, programme.footprints().all().get(0), YearMonth.of(2026, 11), earlier);
    }

    private static EarlierMilestone milestone(Schema schema, Map<String, String> values) {
        Map<String, EarlierValue> earlier = new HashMap<>();
        List<CellReader> readers = CellReaders.of(schema);
        values.forEach((name, text) -> {
            int column = schema.position(name).orElseThrow();
            Field field = schema.fields().get(column);
            CellValue value = readers.get(column).readSchemaValue(text);
            earlier.put(name, new EarlierValue(value, MessagePhrases.label(field, value)));
        });
        return new EarlierMilestone(earlier, true, Set.of());
    }

    static XSSFWorkbook workbook(Schema schema) {
        return workbook(template(schema));
    }

    static XSSFWorkbook workbook(ReturnTemplate template) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            WorkbookTemplate.write(template, bytes);
            return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
