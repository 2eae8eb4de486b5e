/** Progress on paper and screen: one renderer a medium over the same figures. */
@NullMarked
package org.waymark.report;

import org.jspecify.annotations.NullMarked;
