package org.waymark.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The cached values that a chart stores with its references to cells. */
final class ChartCache {

    private ChartCache() {}

    /** Fails unless every cached value equals its cell: Excel reads the cells, but other programs read the cache. */
    static void assertIsWhatTheCellsSay(XSSFWorkbook workbook, XSSFChart chart) throws IOException {
        NodeList references = parsed(chart).getElementsByTagName("c:f");
        assertThat(references.getLength()).isPositive();
        for (int at = 0; at < references.getLength(); at++) {
            Element reference = (Element) references.item(at);
            List<String> cached = new ArrayList<>();
            NodeList points = ((Element) reference.getParentNode()).getElementsByTagName("c:pt");
            for (int point = 0; point < points.getLength(); point++) {
                Element each = (Element) points.item(point);
                cached.add(each.getAttribute("idx") + ": " + each.getTextContent());
            }
            assertThat(cached).as(reference.getTextContent()).isEqualTo(cells(workbook, reference.getTextContent()));
        }
    }

    private static List<String> cells(XSSFWorkbook workbook, String formula) {
        List<String> values = new ArrayList<>();
        int index = 0;
        for (CellReference each : new AreaReference(formula, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            Cell cell =
                    workbook.getSheet(each.getSheetName()).getRow(each.getRow()).getCell(each.getCol());
            if (cell.getCellType() == CellType.NUMERIC) {
                values.add(index + ": " + plain(cell.getNumericCellValue()));
            } else if (cell.getCellType() == CellType.STRING
                    && !cell.getStringCellValue().equals("no data")) {
                values.add(index + ": " + cell.getStringCellValue());
            }
            index++;
        }
        return values;
    }

    private static String plain(double value) {
        return new BigDecimal(value)
                .round(new MathContext(15))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Document parsed(XSSFChart chart) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(chart.getPackagePart().getInputStream());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
