/** The pack's data for programs and spreadsheets. */
@NullMarked
package org.waymark.pack.data;

import org.jspecify.annotations.NullMarked;
