@NullMarked
package org.waymark.storage;

import org.jspecify.annotations.NullMarked;
