/** What a report says, worked out once for every medium: words, numbers as en-GB writes them, choices of what to show. */
@NullMarked
package org.waymark.report.view;

import org.jspecify.annotations.NullMarked;
