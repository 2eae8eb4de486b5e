package org.waymark.report.slides;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Fills the placeholder of a list, in the largest font size in which all items fit, or else with the items that fit. */
final class ListSlide {

    private static final List<Double> SIZES = List.of(20.0, 18.0, 16.0, DeckSlide.SMALL);
    private static final double BULLET = 24;
    private static final double BETWEEN = 9;

    private ListSlide() {}

    static void fill(XSLFTextShape holder, List<String> items, SlideBox body) {
        double size = SIZES.stream()
                .filter(each -> height(items, each, body) <= body.height())
                .findFirst()
                .orElse(DeckSlide.SMALL);
        int shown = items.size();
        while (shown > 1 && height(items.subList(0, shown), size, body) > body.height()) {
            shown--;
        }
        holder.clearText();
        for (String item : items.subList(0, shown)) {
            XSLFTextRun run = holder.addNewTextParagraph().addNewTextRun();
            run.setText(item);
            run.setFontSize(size);
        }
    }

    private static double height(List<String> items, double size, SlideBox body) {
        return items.stream()
                .mapToDouble(
                        item -> TextFit.lines(item, body.width() - BULLET, size, false) * size * TextFit.LINE + BETWEEN)
                .sum();
    }
}
