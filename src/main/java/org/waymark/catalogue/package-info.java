/** Findings, with their place, code and severity, and the documentation of every code. */
@NullMarked
package org.waymark.catalogue;

import org.jspecify.annotations.NullMarked;
