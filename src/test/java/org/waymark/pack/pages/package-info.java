@NullMarked
package org.waymark.pack.pages;

import org.jspecify.annotations.NullMarked;
