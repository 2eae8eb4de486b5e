@NullMarked
package org.waymark.text;

import org.jspecify.annotations.NullMarked;
