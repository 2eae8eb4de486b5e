/** The public API of waymark. It composes intake, check and progress for the command line and for programs that embed it. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
