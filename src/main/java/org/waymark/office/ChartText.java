package org.waymark.office;

/** Texts in a chart. */
final class ChartText {

    /** Said, because a document without a theme has no font of its own for charts. */
    private static final String FONT = "Arial";

    private final DrawingXmlWriter xml;
    private final int points;

    /** @param points the size of letters; those of the title are a third larger */
    ChartText(DrawingXmlWriter xml, int points) {
        this.xml = xml;
        this.points = points;
    }

    /** The title of the chart. */
    void title(String title) {
        title(title, points * 100 * 4 / 3, true);
    }

    /** The title of an axis; nothing where it is empty. */
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

    /** A label with a text of its own. */
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

    /** How the texts of the element look in which this stands. */
    void properties(PaletteColour colour, boolean bold) {
        properties(points * 100, colour, bold);
    }

    /** The same, never turned: LibreOffice leaves out some of the names of bars where it may turn them. */
    void upright(PaletteColour colour) {
        properties(points * 100, colour, false, "rot", "0");
    }

    /** How the texts of the legend look: a little smaller than the others, for there may be many. */
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
