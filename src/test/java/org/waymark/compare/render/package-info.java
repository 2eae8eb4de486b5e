@NullMarked
package org.waymark.compare.render;

import org.jspecify.annotations.NullMarked;
