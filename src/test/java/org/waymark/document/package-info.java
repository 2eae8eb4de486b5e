@NullMarked
package org.waymark.document;

import org.jspecify.annotations.NullMarked;
