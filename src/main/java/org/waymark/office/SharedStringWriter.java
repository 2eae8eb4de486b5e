package org.waymark.office;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects the texts of a workbook's cells, and writes each once. Cells refer to them by number (ECMA-376 part 1,
 * 18.4).
 */
final class SharedStringWriter {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    /** Returns the number of a text, counted from 0. */
    int number(String text) {
        uses++;
        return numbers.computeIfAbsent(text, t -> numbers.size());
    }

    void writeTo(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + uses
                + "\" uniqueCount=\"" + numbers.size() + "\">");
        for (String text : numbers.keySet()) {
            out.write("<si><t xml:space=\"preserve\">");
            out.write(escaped(StoredText.inXml(text)));
            out.write("</t></si>");
        }
        out.write("</sst>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
