/** The data files of a pack, for other programs and spreadsheets. */
@NullMarked
package org.waymark.pack.data;

import org.jspecify.annotations.NullMarked;
