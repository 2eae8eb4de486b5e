/**
 * A programme's own Word file and presentation: what papers and slides take from them, and what is refused or left behind.
 */
@NullMarked
package org.waymark.office.house;

import org.jspecify.annotations.NullMarked;
