/**
 * Writes the files below {@code samples}: {@code mvn -Psamples test-compile exec:java}.
 */
package org.waymark.tools.samples;
