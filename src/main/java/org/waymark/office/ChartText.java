package org.waymark.office;

/** Writes the texts of a chart. Sizes are in points. */
final class ChartText {

    /** The font is named because a document without a theme has no default font for charts. */
    private static final String FONT = "Arial";

    private final DrawingXmlWriter xml;
    private final int points;

    /**
     * Writes the texts of one chart.
     *
     * @param xml receives the elements
     * @param points the size of the text; the title is a third larger
     */
    ChartText(DrawingXmlWriter xml, int points) {
        this.xml = xml;
        this.points = points;
    }

    /** The title of the chart. */
    void title(String title) {
        title(title, points * 100 * 4 / 3, true);
    }

    /** The title of an axis; writes nothing for an empty title. */
    void axisTitle(String title) {
        if (!title.isEmpty()) {
            title(title, points * 100, false);
        }
    }

    private void title(String title, int size, boolean bold) {
        xml.in("c:title", () -> {
            rich(title, size, bold);
            xml.val("c:overlay", 0);
        });
    }

    /** A label with a fixed text. */
    void label(String label) {
        rich(label, points * 100, true);
    }

    private void rich(String words, int size, boolean bold) {
        xml.in(
                "c:tx",
                () -> xml.in("c:rich", () -> {
                    xml.empty("a:bodyPr");
                    xml.in("a:p", () -> {
                        xml.in("a:pPr", () -> look("a:defRPr", size, PaletteColour.TEXT, bold));
                        xml.in("a:r", () -> {
                            look("a:rPr", size, PaletteColour.TEXT, bold);
                            xml.text("a:t", words);
                        });
                    });
                }));
    }

    /** The text format of the enclosing element. */
    void properties(PaletteColour colour, boolean bold) {
        properties(points * 100, colour, bold);
    }

    /** The same without rotation: LibreOffice omits some names of bars when it is free to rotate them. */
    void upright(PaletteColour colour) {
        properties(points * 100, colour, false, "rot", "0");
    }

    /** The text format of the legend: a point smaller than other texts, since a legend may be long. */
    void legend() {
        properties((points - 1) * 100, PaletteColour.TEXT, false);
    }

    private void properties(int size, PaletteColour colour, boolean bold, String... body) {
        xml.in("c:txPr", () -> {
            xml.empty("a:bodyPr", body);
            xml.in("a:p", () -> {
                xml.in("a:pPr", () -> look("a:defRPr", size, colour, bold));
                xml.empty("a:endParaRPr", "lang", "en-GB");
            });
        });
    }

    private void look(String element, int size, PaletteColour colour, boolean bold) {
        xml.in(
                element,
                () -> {
                    ChartShapes.fill(xml, colour);
                    xml.empty("a:latin", "typeface", FONT);
                },
                "lang",
                "en-GB",
                "sz",
                String.valueOf(size),
                "b",
                bold ? "1" : "0");
    }
}
