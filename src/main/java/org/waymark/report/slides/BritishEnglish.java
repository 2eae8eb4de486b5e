package org.waymark.report.slides;

import javax.xml.namespace.QName;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;

/** Marks every text of a slide as British English. POI marks texts with the language of the machine or as American English. */
final class BritishEnglish {

    private static final QName LANG = new QName("lang");

    private BritishEnglish() {}

    static void mark(XSLFSlide slide) {
        try (XmlCursor cursor = slide.getXmlObject().newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.isStart() && cursor.getAttributeText(LANG) != null) {
                    cursor.setAttributeText(LANG, "en-GB");
                }
                cursor.toNextToken();
            }
        }
    }
}
