@NullMarked
package org.waymark.compare;

import org.jspecify.annotations.NullMarked;
