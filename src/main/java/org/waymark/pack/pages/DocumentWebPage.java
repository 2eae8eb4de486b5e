package org.waymark.pack.pages;

import org.waymark.document.Document;

/**
 * A page whose content is a document: the track record and the outlook, or the comparison of footprints.
 *
 * @param frame the parts that every page has
 * @param document its content
 * @param source what the data behind the page is
 * @param data the path of that data in the pack
 */
public record DocumentWebPage(PageFrame frame, Document document, String source, String data) {}
