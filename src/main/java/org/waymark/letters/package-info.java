/** Drafts of letters to the footprints that must act: their text, their attachments, and their form as Internet messages. */
@NullMarked
package org.waymark.letters;

import org.jspecify.annotations.NullMarked;
