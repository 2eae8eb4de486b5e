/**
 * Schemas, which describe valid returns by fields, constraints and rules: reading them and writing them in other
 * formats.
 */
@NullMarked
package org.waymark.schema;

import org.jspecify.annotations.NullMarked;
