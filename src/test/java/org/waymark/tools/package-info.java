/**
 * Programs that the build runs, apart from the tests. Tests may use them; they do not use tests.
 */
package org.waymark.tools;
