/**
 * The document model and one writer for each medium. A kind of document (report, status, comparison) builds a {@link
 * org.waymark.document.Document} once; every {@link org.waymark.document.DocumentFormat} can write it.
 */
@NullMarked
package org.waymark.document;

import org.jspecify.annotations.NullMarked;
