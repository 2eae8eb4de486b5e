@NullMarked
package org.waymark.spill;

import org.jspecify.annotations.NullMarked;
