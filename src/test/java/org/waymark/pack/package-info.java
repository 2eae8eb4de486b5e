@NullMarked
package org.waymark.pack;

import org.jspecify.annotations.NullMarked;
