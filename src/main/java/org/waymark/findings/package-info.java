/** Findings for people and machines: one writer a format. */
@NullMarked
package org.waymark.findings;

import org.jspecify.annotations.NullMarked;
