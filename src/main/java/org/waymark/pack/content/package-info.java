/** What a pack is made of: its content, the documents it holds, and the files it was made from. */
@NullMarked
package org.waymark.pack.content;

import org.jspecify.annotations.NullMarked;
