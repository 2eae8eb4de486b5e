package org.waymark.document;

import org.waymark.programme.Branding;
import org.waymark.terminal.TextStyle;

/**
 * What the writer of a medium needs to know besides the document. Immutable.
 *
 * @param version the version of waymark, which some formats name
 * @param textStyle the layout of text; other formats ignore it
 * @param branding the logo and the colours of web pages and Word files; text ignores it
 */
public record WriterOptions(String version, TextStyle textStyle, Branding branding) {

    /** The height of the text on a page of a Word file in points. */
    public double paperHeight() {
        return PaperWriter.height(branding);
    }

    /** Options for a programme without a logo and colours of its own. */
    public WriterOptions(String version, TextStyle textStyle) {
        this(version, textStyle, Branding.NONE);
    }
}
