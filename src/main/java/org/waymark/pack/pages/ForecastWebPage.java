package org.waymark.pack.pages;

import org.waymark.document.Document;

/**
 * The page with the track record and the outlook.
 *
 * @param frame the parts that every page has
 * @param document its content
 */
public record ForecastWebPage(PageFrame frame, Document document) {}
