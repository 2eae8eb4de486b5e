package org.waymark.report.slides;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * A new slide with its title and one more placeholder. The library copies every placeholder of a layout with its prompt;
 * the others are removed, and these two take their place and formatting from the layout.
 *
 * @param slide the slide
 * @param title the placeholder of the title; null when the layout has none
 * @param other the other placeholder; null when the layout has none
 */
record SlideHolders(
        XSLFSlide slide,
        @Nullable XSLFTextShape title,
        @Nullable XSLFTextShape other) {

    /**
     * Adds a slide.
     *
     * @param wanted the types of the other placeholder, the preferred one first; none for a slide with a title only
     */
    static SlideHolders add(XMLSlideShow show, XSLFSlideLayout layout, Placeholder... wanted) {
        XSLFSlide slide = show.createSlide(layout);
        XSLFTextShape title = null;
        XSLFTextShape other = null;
        for (XSLFTextShape holder : slide.getPlaceholders()) {
            Placeholder type = holder.getTextType();
            if (title == null && (type == Placeholder.TITLE || type == Placeholder.CENTERED_TITLE)) {
                title = holder;
            }
        }
        for (Placeholder type : wanted) {
            for (XSLFTextShape holder : slide.getPlaceholders()) {
                if (other == null && holder.getTextType() == type) {
                    other = holder;
                }
            }
        }
        for (XSLFTextShape holder : slide.getPlaceholders()) {
            if (!holder.equals(title) && !holder.equals(other)) {
                slide.removeShape(holder);
            } else {
                inherit(holder);
            }
        }
        return new SlideHolders(slide, title, other);
    }

    private static void inherit(XSLFTextShape holder) {
        CTShape shape = (CTShape) holder.getXmlObject();
        shape.setSpPr(CTShapeProperties.Factory.newInstance());
        if (shape.isSetStyle()) {
            shape.unsetStyle();
        }
        shape.getTxBody().setBodyPr(CTTextBodyProperties.Factory.newInstance());
        shape.getTxBody().setLstStyle(CTTextListStyle.Factory.newInstance());
        holder.clearText();
    }
}
