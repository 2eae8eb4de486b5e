/** The front door of waymark: composes intake, check and progress for the command line and for whoever embeds it. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
