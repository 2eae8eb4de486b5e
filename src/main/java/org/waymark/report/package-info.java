/** The reports on progress and on the status of a collection: the formats, and the documents that text formats share. */
@NullMarked
package org.waymark.report;

import org.jspecify.annotations.NullMarked;
