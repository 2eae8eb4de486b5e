package org.waymark.report.slides;

import org.apache.poi.xslf.usermodel.XSLFSlide;
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

    static void add(XSLFSlide slide, String text, int number) {
        CTTextParagraph foot = placeholder(slide, "Footer", STPlaceholderType.FTR, 11, 1001);
        foot.addNewPPr().setAlgn(STTextAlignType.L);
        CTRegularTextRun run = foot.addNewR();
        run.addNewRPr().setSz(SIZE);
        run.getRPr().addNewSolidFill().addNewSrgbClr().setVal(PaletteColour.DARK_GREY.rgb());
        run.getRPr().addNewLatin().setTypeface("Arial");
        run.setT(text);
        CTTextField field = placeholder(slide, "Slide number", STPlaceholderType.SLD_NUM, 12, 1002)
                .addNewFld();
        field.setId(FIELD);
        field.setType("slidenum");
        field.setT(String.valueOf(number));
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
