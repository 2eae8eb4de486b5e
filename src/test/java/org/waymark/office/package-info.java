@NullMarked
package org.waymark.office;

import org.jspecify.annotations.NullMarked;
