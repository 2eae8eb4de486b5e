/** A real browser without a window, for tests of web pages. */
@NullMarked
package org.waymark.browser;

import org.jspecify.annotations.NullMarked;
