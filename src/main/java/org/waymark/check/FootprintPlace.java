package org.waymark.check;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;

/**
 * Where a return gives its footprint. Immutable.
 *
 * @param address the cell of the Cover sheet or of the first row, or the file when its name gives the footprint
 * @param text the text of the cell; null when the file's name gives the footprint
 */
record FootprintPlace(Address address, @Nullable String text) {}
