/**
 * Writes the parts that all Office files of waymark share: charts, worksheet rows, properties and stable zip archives.
 */
@NullMarked
package org.waymark.office;

import org.jspecify.annotations.NullMarked;
