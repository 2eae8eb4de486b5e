package org.waymark.report.slides;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/**
 * The layouts of a presentation that the slides use. A layout of the right type comes first; house files without it have
 * one with the same placeholders.
 *
 * @param opening the layout of the first slide; null when none has a title and a line below it
 * @param content the layout of a slide with a title and free space below it
 * @param list the layout of a slide with a title and a list; null when there is none
 */
record SlideLayouts(
        @Nullable XSLFSlideLayout opening,
        XSLFSlideLayout content,
        @Nullable XSLFSlideLayout list) {

    private static final List<Placeholder> TITLES = List.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
    private static final List<Placeholder> FEET =
            List.of(Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.SLIDE_NUMBER);

    /** Finds the layouts of the first master. */
    static SlideLayouts of(XMLSlideShow show) {
        XSLFSlideMaster master = show.getSlideMasters().get(0);
        List<XSLFSlideLayout> all = Arrays.asList(master.getSlideLayouts());
        List<XSLFSlideLayout> titled = all.stream()
                .filter(each -> title(each).isPresent())
                .sorted(Comparator.comparingInt(each -> beside(each).size()))
                .toList();
        XSLFSlideLayout first = titled.stream().findFirst().orElse(all.get(0));
        return new SlideLayouts(
                Stream.of(
                                typed(titled, SlideLayout.TITLE).stream(),
                                titled.stream()
                                        .filter(each -> holder(each, Placeholder.SUBTITLE)
                                                .isPresent()),
                                typed(titled, SlideLayout.SECTION_HEADER).stream())
                        .flatMap(each -> each)
                        .findFirst()
                        .orElse(null),
                typed(all, SlideLayout.TITLE_ONLY).orElse(first),
                typed(titled, SlideLayout.TITLE_AND_CONTENT)
                        .or(() -> typed(titled, SlideLayout.TEXT))
                        .filter(each -> list(each).isPresent())
                        .orElse(null));
    }

    private static Optional<XSLFSlideLayout> typed(List<XSLFSlideLayout> all, SlideLayout type) {
        return all.stream().filter(each -> each.getType() == type).findFirst();
    }

    /** The title on a layout. */
    static Optional<XSLFTextShape> title(XSLFSlideLayout layout) {
        return holders(layout)
                .filter(each -> TITLES.contains(each.getTextType()))
                .findFirst();
    }

    /** The placeholder of a list on a layout, the first one that is neither a title nor at the foot. */
    static Optional<XSLFTextShape> list(XSLFSlideLayout layout) {
        return beside(layout).stream()
                .filter(each -> each.getTextType() == Placeholder.BODY || each.getTextType() == Placeholder.CONTENT)
                .findFirst();
    }

    /** The placeholder of a type on a layout. */
    static Optional<XSLFTextShape> holder(XSLFSlideLayout layout, Placeholder type) {
        return holders(layout).filter(each -> each.getTextType() == type).findFirst();
    }

    private static List<XSLFTextShape> beside(XSLFSlideLayout layout) {
        return holders(layout)
                .filter(each -> !TITLES.contains(each.getTextType()) && !FEET.contains(each.getTextType()))
                .toList();
    }

    private static Stream<XSLFTextShape> holders(XSLFSlideLayout layout) {
        return Arrays.stream(layout.getPlaceholders()).filter(each -> each.getTextType() != null);
    }
}
