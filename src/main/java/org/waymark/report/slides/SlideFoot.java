package org.waymark.report.slides;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderSize;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.waymark.office.PaletteColour;

/**
 * Adds the foot of a slide: the title of the presentation, and the slide's number as a field. The text repeats the
 * formatting of the layout, because LibreOffice does not take it from there.
 */
final class SlideFoot {

    /** The id of the number's field. It is constant, so that the same content gives the same bytes. */
    private static final String FIELD = "{5A1D6A5E-9C11-4B59-8B7E-0A1F5C3E2D01}";

    /** The font size in hundredths of a point. */
    private static final int SIZE = 1400;

    private SlideFoot() {}

    /**
     * Adds the foot.
     *
     */
    static void add(XSLFSlide slide, String text, int number, SlideLook look) {
        boolean house = look.house();
        XSLFSlideLayout layout = slide.getSlideLayout();
        long footer = house ? index(layout, Placeholder.FOOTER) : 11;
        long digits = house ? index(layout, Placeholder.SLIDE_NUMBER) : 12;
        if (footer >= 0) {
            CTTextParagraph foot = placeholder(slide, "Footer", STPlaceholderType.FTR, footer, 1001);
            CTRegularTextRun run = foot.addNewR();
            if (house) {
                run.addNewRPr().setSz((int) Math.round(size(layout, look) * 100));
            } else {
                foot.addNewPPr().setAlgn(STTextAlignType.L);
                run.addNewRPr().setSz(SIZE);
                run.getRPr().addNewSolidFill().addNewSrgbClr().setVal(PaletteColour.DARK_GREY.rgb());
            }
            run.getRPr().addNewLatin().setTypeface(look.brand().font());
            run.setT(text);
        }
        if (digits >= 0) {
            CTTextField field = placeholder(slide, "Slide number", STPlaceholderType.SLD_NUM, digits, 1002)
                    .addNewFld();
            field.setId(FIELD);
            field.setType("slidenum");
            if (house) {
                field.addNewRPr().setSz((int) Math.round(size(layout, look) * 100));
                field.getRPr().addNewLatin().setTypeface(look.brand().font());
            }
            field.setT(String.valueOf(number));
        }
    }

    /** The font size of the text at the foot in points: that of a house file, unless it is large. */
    static double size(XSLFSlideLayout layout, SlideLook look) {
        double usual = DeckSlide.SMALL * look.scale();
        return look.house()
                ? SlideLayouts.holder(layout, Placeholder.FOOTER)
                        .flatMap(HouseLook::size)
                        .map(own -> Math.min(own, usual))
                        .orElse(usual)
                : usual;
    }

    /** The index of a placeholder on a layout; -1 when the layout does not have it. */
    private static long index(XSLFSlideLayout layout, Placeholder type) {
        return SlideLayouts.holder(layout, type)
                .map(each -> ((CTShape) each.getXmlObject())
                        .getNvSpPr()
                        .getNvPr()
                        .getPh()
                        .getIdx())
                .orElse(-1L);
    }

    private static CTTextParagraph placeholder(
            XSLFSlide slide, String name, STPlaceholderType.Enum type, long index, long id) {
        CTShape shape = slide.getXmlObject().getCSld().getSpTree().addNewSp();
        var properties = shape.addNewNvSpPr();
        var identity = properties.addNewCNvPr();
        identity.setId(id);
        identity.setName(name);
        properties.addNewCNvSpPr();
        CTPlaceholder holder = properties.addNewNvPr().addNewPh();
        holder.setType(type);
        holder.setSz(STPlaceholderSize.QUARTER);
        holder.setIdx(index);
        shape.addNewSpPr();
        var body = shape.addNewTxBody();
        body.addNewBodyPr();
        body.addNewLstStyle();
        return body.addNewP();
    }
}
