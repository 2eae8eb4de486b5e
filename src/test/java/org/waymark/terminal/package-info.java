@NullMarked
package org.waymark.terminal;

import org.jspecify.annotations.NullMarked;
