package org.waymark.tools.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.waymark.schema.Field;

/**
 * The format of a sender of delimited text.
 *
 * @param mark the byte order mark, or empty for none
 * @param wrapsNarrative whether narratives are written a sentence a line, as with Alt and Enter in a spreadsheet
 */
record DelimitedFormat(
        ColumnPresentation presentation,
        Charset charset,
        String mark,
        char delimiter,
        String lineEnd,
        boolean wrapsNarrative,
        List<Field> columns) {

    void write(Path file, List<String> titleRows, List<SampleRow> lines) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator(lineEnd)
                .get();
        try (OutputStream out = Files.newOutputStream(file);
                Writer writer = new OutputStreamWriter(out, charset)) {
            writer.write(mark);
            CSVPrinter printer = new CSVPrinter(writer, format);
            for (String title : titleRows) {
                printer.printRecord(title);
            }
            printer.printRecord(columns.stream().map(presentation::header));
            for (SampleRow line : lines) {
                printer.printRecord(columns.stream().map(field -> cell(field, line)));
            }
            printer.flush();
        }
    }

    private String cell(Field field, SampleRow line) {
        String text = presentation.text(field, line.get(field.name()));
        return wrapsNarrative && field.name().equals("narrative") ? text.replace(". ", ".\n") : text;
    }
}
