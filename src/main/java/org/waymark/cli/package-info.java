/** The command line, with one class for each command. This is the only package that uses picocli. */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
