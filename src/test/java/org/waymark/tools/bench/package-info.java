/**
 * Measures whole runs of the packaged waymark; not part of the tests. See docs/performance.md for how to run it.
 */
@NullMarked
package org.waymark.tools.bench;

import org.jspecify.annotations.NullMarked;
