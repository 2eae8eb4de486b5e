/** English words, dates and figures for readers, and text from senders made safe to show. */
@NullMarked
package org.waymark.text;

import org.jspecify.annotations.NullMarked;
