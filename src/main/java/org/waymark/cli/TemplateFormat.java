package org.waymark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.waymark.template.CsvTemplate;
import org.waymark.template.ReturnTemplate;
import org.waymark.template.workbook.WorkbookTemplate;

/** The formats of a template. */
enum TemplateFormat {
    /** An Excel workbook with drop-down lists and checks. */
    XLSX,
    /** A header row, and a row for each open milestone of the earlier return. */
    CSV;

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file name of a template: it names the footprint and the month. */
    String fileName(ReturnTemplate template) {
        return template.fileName() + "." + this;
    }

    /** Writes a template; the same template gives the same bytes. Neither flushes nor closes {@code out}. */
    void write(ReturnTemplate template, OutputStream out) throws IOException {
        switch (this) {
            case XLSX -> WorkbookTemplate.write(template, out);
            case CSV -> CsvTemplate.write(template, out);
        }
    }
}
