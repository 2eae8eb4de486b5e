package org.waymark.report.slides;

import javax.xml.namespace.QName;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;

/** Says of every text that it is British English: the library says American, or what the machine speaks. */
final class BritishEnglish {

    private static final QName LANG = new QName("lang");

    private BritishEnglish() {}

    static void say(XSLFSlide slide) {
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
