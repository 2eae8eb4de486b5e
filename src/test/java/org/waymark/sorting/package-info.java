@NullMarked
package org.waymark.sorting;

import org.jspecify.annotations.NullMarked;
