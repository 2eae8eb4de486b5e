package org.waymark.report.slides;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.waymark.document.Block.DataTable;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartWriter;
import org.waymark.office.PaletteColour;
import org.waymark.text.English;
import org.waymark.text.UnbrokenCodes;

/** Fills one slide from top to bottom. Rows that do not fit are counted instead of being squeezed in. */
final class DeckSlide {

    /** The smallest font size on a slide, in points. */
    static final double SMALL = 14;

    private static final double LARGE = 28;
    private static final double MEDIUM = 16;
    private static final int FEW_LINES = 3;
    private static final double GAP = 10;

    private final XSLFSlide slide;
    private final SlideLook look;
    private SlideBox free;

    DeckSlide(SlideHolders holders, String title, SlideLook look) {
        this.slide = holders.slide();
        this.look = look;
        this.free = look.body();
        SlideLook titled = look.titled(title);
        if (holders.title() != null) {
            fill(holders.title(), title, titled.title(), titled.titleSizes(), look, look.titlePanel());
        }
    }

    /** The space below the content so far. */
    SlideBox free() {
        return free;
    }

    /** Adds a paragraph over the width of the slide; nothing when the text is empty. */
    void text(String text, PaletteColour colour) {
        if (!text.isEmpty()) {
            double medium = MEDIUM * look.scale();
            double size = look.fit().lines(text, free.width(), medium, false) > FEW_LINES ? small() : medium;
            double needs = look.fit().lines(text, free.width(), size, false) * size * TextFit.LINE;
            SlideBox box = new SlideBox(free.x(), free.y(), free.width(), Math.min(needs, free.height() / 2));
            text(look.fit().cut(text, box, size, false), box, size, colour);
            free = free.below(box.height() + 1.5 * GAP);
        }
    }

    /** Adds a list over the rest of the slide, as text with bullets. */
    void bullets(List<String> items) {
        XSLFTextBox holder = slide.createTextBox();
        holder.setAnchor(free.rectangle());
        holder.setInsets(new Insets2D(0, 0, 0, 0));
        ListSlide.fill(holder, items, free, look);
        holder.getTextParagraphs().forEach(paragraph -> {
            paragraph.setBullet(true);
            paragraph.setLeftMargin(ListSlide.BULLET);
            paragraph.setIndent(-ListSlide.BULLET);
            paragraph.getTextRuns().forEach(run -> run.setFontColor(SlideTable.paint(PaletteColour.TEXT)));
        });
    }

    private double small() {
        return SMALL * look.scale();
    }

    /** Adds a table of few, large figures over the width of the slide. */
    void numbers(DataTable table) {
        TableSize size = TableSize.of(table, free.width(), LARGE * look.scale(), small(), look.fit());
        SlideTable.add(size, free.x(), free.y(), slide, look);
        free = free.below(size.height() + 2 * GAP);
    }

    /**
     * Adds as many rows of a table as fit. If not all of them do, the details are cut to one line, then all texts.
     */
    void rows(DataTable table, SlideBox box) {
        rows(table, box, true);
    }

    /**
     * Adds as many rows of a table as fit, for a table that another slide continues. Only details are cut to one line.
     *
     * @return the number of rows added
     */
    int someRows(DataTable table, SlideBox box) {
        return rows(table, box, false);
    }

    private int rows(DataTable table, SlideBox box, boolean cut) {
        TableSize whole = TableSize.of(table, box.width(), small(), small(), look.fit());
        TableSize least = whole.cut(cut);
        TableSize size = Stream.of(whole, whole.cut(false))
                .filter(each -> each.height() <= box.height())
                .findFirst()
                .orElse(least);
        while (size.table().rows().size() > 1 && size.height() > box.height()) {
            size = size.first(size.table().rows().size() - 1);
        }
        SlideTable.add(size, box.x(), box.y(), slide, look);
        return size.table().rows().size();
    }

    /** Adds paragraphs, if there are any, to the speaker's notes. */
    void notes(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        XSLFNotes notes = slide.getSlideShow().getNotesSlide(slide);
        for (XSLFTextShape holder : notes.getPlaceholders()) {
            if (holder.getTextType() == Placeholder.BODY) {
                holder.clearText();
                paragraphs.forEach(
                        text -> holder.addNewTextParagraph().addNewTextRun().setText(text));
            }
        }
    }

    /** Adds as many rows of a table as fit, and below them the number of rows not shown. */
    void table(DataTable table, SlideBox box) {
        TableSize size = TableSize.of(table, box.width(), small(), small(), look.fit());
        double rest = small() * TextFit.LINE + GAP;
        while (size.table().rows().size() > 1 && size.height() + (size.table().rest() > 0 ? rest : 0) > box.height()) {
            size = size.first(size.table().rows().size() - 1);
        }
        SlideTable.add(size, box.x(), box.y(), slide, look);
        if (size.table().rest() > 0) {
            SlideBox below = box.below(size.height() + GAP / 2);
            text(
                    "and " + English.number(size.table().rest()) + " more in the workbook",
                    new SlideBox(below.x(), below.y(), below.width(), rest),
                    small(),
                    PaletteColour.DARK_GREY);
        }
    }

    void chart(ChartSpec chart, SlideBox box) throws IOException {
        ChartWriter.onSlide(slide.getSlideShow(), slide, chart, look.brand(), SMALL * look.scale(), box.rectangle());
    }

    private void text(String text, SlideBox box, double size, PaletteColour colour) {
        XSLFTextBox holder = slide.createTextBox();
        holder.setAnchor(box.rectangle());
        holder.setInsets(new Insets2D(0, 0, 0, 0));
        XSLFTextRun run = holder.setText(UnbrokenCodes.of(text));
        run.setFontSize(size);
        run.setFontColor(SlideTable.paint(colour));
    }

    /**
     * Sets a title in the largest of the font sizes in which it fits its box. The first size is that of the layout, unless
     * it is the layout of a house file.
     *
     * @param panel whether there is a white panel behind the title
     */
    static void fill(
            XSLFTextShape holder, String text, SlideBox box, List<Double> sizes, SlideLook look, boolean panel) {
        double size = look.fit().size(text, box, true, sizes);
        XSLFTextRun run = holder.setText(look.fit().cut(text, box, size, true));
        if (size != sizes.get(0) || look.house()) {
            run.setFontSize(size);
        }
        if (panel) {
            run.setFontColor(look.main());
        }
    }
}
