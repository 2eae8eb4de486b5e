package org.waymark.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.excel.CellReference;

/** Replaces cells in the XML of one worksheet (ECMA-376 part 1, 18.3.1). Used once. */
final class ExcelSheet {

    private static final Set<String> TEXT_TYPES = Set.of("s", "str", "inlineStr");

    private final String xml;
    private final SheetFixes fixes;
    private final IntPredicate showsPlainNumbers;
    private final MarkupScanner tags;
    private final List<TextSplice> splices = new ArrayList<>();
    private final boolean hasTables;
    private int number;

    /**
     * Prepares for one sheet.
     *
     * @param showsPlainNumbers whether a style shows numbers as they are stored
     */
    ExcelSheet(String xml, SheetFixes fixes, IntPredicate showsPlainNumbers) {
        this.xml = xml;
        this.fixes = fixes;
        this.showsPlainNumbers = showsPlainNumbers;
        this.tags = new MarkupScanner(xml);
        this.hasTables = xml.contains("tableParts");
    }

    /** The XML with the cells replaced. */
    String rewritten() {
        while (tags.next()) {
            if (tags.isStart() && tags.name().equals("sheetData")) {
                rows();
            } else if (tags.isStart() && tags.name().equals("extLst")) {
                tags.skip();
            }
        }
        return TextSplice.apply(xml, splices);
    }

    private void rows() {
        while (tags.next() && !tags.isEnd()) {
            if (!tags.name().equals("row")) {
                tags.skip();
                continue;
            }
            String given = tags.attributes().value("r");
            number = given == null ? number + 1 : CellReference.number(given.strip(), 0);
            if (tags.isStart()) {
                cells(given != null);
            }
        }
    }

    private void cells(boolean numbered) {
        boolean known = numbered;
        int column = 0;
        while (tags.next() && !tags.isEnd()) {
            if (!tags.name().equals("c")) {
                tags.skip();
                continue;
            }
            String reference = tags.attributes().value("r");
            if (reference != null && !known) {
                number = Math.max(CellReference.row(reference), 1);
                known = true;
            }
            column = reference == null ? column + 1 : CellReference.column(reference);
            cell(fixes.in(number).get(column));
        }
    }

    /** Reads the cell whose tag was read last, and replaces it if there is a correction for it. */
    private void cell(@Nullable CellFix fix) {
        if (fix == null) {
            tags.skip();
            return;
        }
        int afterTag = tags.to();
        String prefix = tags.prefix();
        TagAttributes attributes = tags.attributes();
        String reason = tags.isEmpty() ? "it is blank" : reason(fix, attributes);
        if (tags.isStart()) {
            while (tags.next() && !tags.isEnd()) {
                String child = tags.name();
                if (!child.equals("v") && !child.equals("is")) {
                    reason = child.equals("f") ? "it is the result of a formula" : "it holds more than a text";
                }
                tags.skip();
            }
        }
        if (reason == null && !fixes.made(fix)) {
            reason = "the file has its cell twice";
        }
        if (reason != null) {
            fixes.refuse(fix, reason);
            return;
        }
        splices.add(type(attributes, fix.number() ? "n" : "inlineStr"));
        splices.add(new TextSplice(afterTag, tags.from(), content(fix, prefix)));
    }

    /** The reason for which a cell cannot be replaced; null when it can. */
    private @Nullable String reason(CellFix fix, TagAttributes attributes) {
        String type = attributes.value("t");
        if (type == null || !TEXT_TYPES.contains(type)) {
            return "it is not a text";
        }
        if (attributes.value("vm") != null || attributes.value("cm") != null) {
            return "it holds more than a text";
        }
        if (fix.header() && hasTables) {
            return "it may be the header of an Excel table, whose columns are named in another part";
        }
        String style = attributes.value("s");
        int styled = style == null ? 0 : CellReference.number(style, 0);
        return fix.number() && !showsPlainNumbers.test(styled)
                ? "its format would show the number as a percentage or a date"
                : null;
    }

    private static TextSplice type(TagAttributes attributes, String type) {
        TagAttributes.@Nullable TagAttribute given = attributes.find("t");
        return given == null
                ? new TextSplice(attributes.start(), attributes.start(), " t=\"" + type + '"')
                : given.with(type);
    }

    private static String content(CellFix fix, String prefix) {
        if (fix.number()) {
            return "<" + prefix + "v>" + fix.after() + "</" + prefix + "v>";
        }
        return "<" + prefix + "is><" + prefix + "t xml:space=\"preserve\">"
                + XmlPart.escaped(ExcelEscapes.encoded(fix.after())) + "</" + prefix + "t></" + prefix + "is>";
    }
}
