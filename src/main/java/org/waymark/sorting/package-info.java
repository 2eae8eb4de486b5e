/**
 * Sorts lists that are larger than memory, on disk. The package knows nothing of the records that it stores: a
 * {@link org.waymark.sorting.RecordCodec} turns each kind into bytes.
 */
@NullMarked
package org.waymark.sorting;

import org.jspecify.annotations.NullMarked;
