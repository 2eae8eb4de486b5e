package org.waymark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.waymark.template.CsvTemplate;
import org.waymark.template.Template;
import org.waymark.template.workbook.WorkbookTemplate;

/** The formats in which a template can be made. */
enum TemplateFormat {
    /** An Excel workbook that helps to fill it in. */
    XLSX,
    /** A header row, and a row for each milestone that comes back. */
    CSV;

    /** The word used on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Under which a template is saved: it tells whose return it is and for when. */
    String fileName(Template template) {
        return template.fileName() + '.' + word();
    }

    /** Writes a template; the same template gives the same bytes. Neither flushes nor closes {@code out}. */
    void write(Template template, OutputStream out) throws IOException {
        switch (this) {
            case XLSX -> WorkbookTemplate.write(template, out);
            case CSV -> CsvTemplate.write(template, out);
        }
    }
}
