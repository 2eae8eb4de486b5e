/** Runs tasks on several threads, with results that do not depend on the number of threads. */
@NullMarked
package org.waymark.parallel;

import org.jspecify.annotations.NullMarked;
