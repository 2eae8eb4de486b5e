@NullMarked
package org.waymark.document.html;

import org.jspecify.annotations.NullMarked;
