/** Work on several threads whose results do not depend on their number. */
@NullMarked
package org.waymark.parallel;

import org.jspecify.annotations.NullMarked;
