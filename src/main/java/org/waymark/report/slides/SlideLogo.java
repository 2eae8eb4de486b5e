package org.waymark.report.slides;

import java.awt.Color;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.waymark.programme.Logo;

/** Puts the logo of a programme on waymark's own slides: at the foot of every slide, and on a white panel on the first. */
final class SlideLogo {

    /** The space at the foot, between the text and the number of the slide. */
    private static final SlideBox FOOT = new SlideBox(690, 490, 140, 28);

    /** The space for the logo on the first slide. */
    private static final SlideBox OPENING = new SlideBox(700, 40, 180, 56);

    /** The margin of the white panel around the logo, in points. */
    private static final double MARGIN = 12;

    private SlideLogo() {}

    static void add(Logo logo, XMLSlideShow show) {
        XSLFPictureData picture =
                show.addPicture(logo.bytes(), logo.type() == Logo.Type.PNG ? PictureType.PNG : PictureType.JPEG);
        XSLFSlideMaster master = show.getSlideMasters().get(0);
        add(picture, place(logo, FOOT), master);
        XSLFSheet opening = master.getLayout(SlideLayout.TITLE);
        SlideBox place = place(logo, OPENING);
        XSLFAutoShape panel = opening.createAutoShape();
        panel.setShapeType(ShapeType.RECT);
        panel.setFillColor(Color.WHITE);
        panel.setAnchor(place.wider(MARGIN).rectangle());
        add(picture, place, opening);
    }

    /** The largest place for the logo at the right edge of a box. */
    private static SlideBox place(Logo logo, SlideBox box) {
        double scale = Math.min(box.width() / logo.width(), box.height() / logo.height());
        double height = logo.height() * scale;
        return box.right(logo.width() * scale)
                .below((box.height() - height) / 2)
                .high(height);
    }

    private static void add(XSLFPictureData picture, SlideBox place, XSLFSheet sheet) {
        XSLFPictureShape shape = sheet.createPicture(picture);
        shape.setAnchor(place.rectangle());
        ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr("Logo");
    }
}
