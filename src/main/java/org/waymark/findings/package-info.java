/** Writes findings for people and programs: one writer for each format. */
@NullMarked
package org.waymark.findings;

import org.jspecify.annotations.NullMarked;
