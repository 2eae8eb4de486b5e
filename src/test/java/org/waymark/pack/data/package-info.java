@NullMarked
package org.waymark.pack.data;

import org.jspecify.annotations.NullMarked;
