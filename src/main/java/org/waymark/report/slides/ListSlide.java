package org.waymark.report.slides;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.waymark.text.UnbrokenCodes;

/** Fills the placeholder of a list, in the largest font size in which all items fit, or else with the items that fit. */
final class ListSlide {

    private static final List<Double> SIZES = List.of(20.0, 18.0, 16.0, DeckSlide.SMALL);
    /** The space before an item, for its bullet. */
    static final double BULLET = 24;

    private static final double BETWEEN = 9;

    private ListSlide() {}

    static void fill(XSLFTextShape holder, List<String> items, SlideBox body, SlideLook look) {
        double scale = look.scale();
        TextFit fit = look.fit();
        double size = SIZES.stream()
                .map(each -> each * scale)
                .filter(each -> height(items, each, body, fit) <= body.height())
                .findFirst()
                .orElse(DeckSlide.SMALL * scale);
        int shown = items.size();
        while (shown > 1 && height(items.subList(0, shown), size, body, fit) > body.height()) {
            shown--;
        }
        holder.clearText();
        for (String item : items.subList(0, shown)) {
            XSLFTextRun run = holder.addNewTextParagraph().addNewTextRun();
            run.setText(UnbrokenCodes.of(item));
            run.setFontSize(size);
        }
    }

    private static double height(List<String> items, double size, SlideBox body, TextFit fit) {
        return items.stream()
                .mapToDouble(
                        item -> fit.lines(item, body.width() - BULLET, size, false) * size * TextFit.LINE + BETWEEN)
                .sum();
    }
}
