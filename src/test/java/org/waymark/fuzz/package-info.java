/**
 * Fuzzing: programs that feed mutated files to waymark. {@code mvn -Pfuzz -Dquick -DskipTests verify} runs them with Jazzer; a test
 * reads the kept files in every build.
 */
@NullMarked
package org.waymark.fuzz;

import org.jspecify.annotations.NullMarked;
