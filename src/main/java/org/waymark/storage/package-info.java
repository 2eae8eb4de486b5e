/** Files and folders that are written whole or not at all. Knows nothing of what is in them. */
@NullMarked
package org.waymark.storage;

import org.jspecify.annotations.NullMarked;
