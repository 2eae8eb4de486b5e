/** The words of a verdict: the finding, where it stands, its code and its severity, and what every code means. */
@NullMarked
package org.waymark.catalogue;

import org.jspecify.annotations.NullMarked;
