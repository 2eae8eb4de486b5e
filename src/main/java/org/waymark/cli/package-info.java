/** The command line: one class a command. The only package that knows picocli. */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
