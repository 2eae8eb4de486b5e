/** Texts that strangers wrote, made safe for the places where they are shown. */
@NullMarked
package org.waymark.text;

import org.jspecify.annotations.NullMarked;
