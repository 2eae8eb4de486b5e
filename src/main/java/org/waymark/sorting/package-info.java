/**
 * Sorts lists that are larger than memory, on disk. The package does not depend on the records that it stores: a
 * {@link org.waymark.sorting.RecordCodec} converts each type to bytes.
 */
@NullMarked
package org.waymark.sorting;

import org.jspecify.annotations.NullMarked;
