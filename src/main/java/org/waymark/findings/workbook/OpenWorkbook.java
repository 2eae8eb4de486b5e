package org.waymark.findings.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.findings.CopyContent;
import org.waymark.intake.excel.XlsGrid;
import org.waymark.intake.excel.XlsxGrid;
import org.waymark.intake.opendocument.OdsGrid;
import org.waymark.office.StableZip;

/** A return as a workbook in memory. Its file is never changed. */
sealed interface OpenWorkbook extends AutoCloseable {

    Workbook workbook();

    CellFills fills();

    String ending();

    byte[] save() throws IOException;

    @Override
    default void close() throws IOException {
        workbook().close();
    }

    /**
     * Reads a file as a workbook or as text, depending on its first bytes.
     *
     * @param content what to read of an Excel workbook
     * @throws NoCopyException if the file is too large, or its rows or sheets do not fit into a workbook
     */
    static OpenWorkbook of(String name, Path file, CopyContent content) throws IOException, NoCopyException {
        FileMagic kind = FileMagic.valueOf(file.toFile());
        if (kind != FileMagic.OOXML && kind != FileMagic.OLE2) {
            return new Newer(TextCopy.read(name, file));
        }
        if (kind == FileMagic.OOXML && OdsGrid.isSpreadsheet(file)) {
            return new Newer(SpreadsheetCopy.read(() -> OdsGrid.open(name, file)));
        }
        if (content == CopyContent.VALUES) {
            return new Newer(SpreadsheetCopy.read(
                    () -> kind == FileMagic.OLE2 ? XlsGrid.open(name, file) : XlsxGrid.open(name, file)));
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (kind == FileMagic.OLE2) {
                CopySize.requireBinary(file);
                return new Older(new HSSFWorkbook(in));
            }
            CopySize.requirePackage(file);
            // intake has already checked the size of the package, with a limit that suits real sheets
            ZipSecureFile.setMinInflateRatio(0);
            return new Newer(new XSSFWorkbook(in));
        }
    }

    /** A workbook of Excel 2007 or later, with macros or without. */
    record Newer(XSSFWorkbook workbook) implements OpenWorkbook {

        @Override
        public CellFills fills() {
            return new XmlFills(workbook);
        }

        @Override
        public String ending() {
            return workbook.isMacroEnabled() ? ".xlsm" : ".xlsx";
        }

        @Override
        public byte[] save() throws IOException {
            CoreProperties properties = workbook.getProperties().getCoreProperties();
            if (properties.getModified() == null) {
                properties.setModified(Optional.of(Date.from(StableZip.THEN)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return StableZip.of(bytes.toByteArray());
        }
    }

    /** A workbook of Excel 97 to 2003. */
    record Older(HSSFWorkbook workbook) implements OpenWorkbook {

        @Override
        public CellFills fills() {
            return new BinaryFills(workbook);
        }

        @Override
        public String ending() {
            return ".xls";
        }

        @Override
        public byte[] save() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
