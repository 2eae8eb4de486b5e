/** Writes files and folders completely or not at all, with any content. */
@NullMarked
package org.waymark.storage;

import org.jspecify.annotations.NullMarked;
