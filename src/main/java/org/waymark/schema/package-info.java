/** What a return must look like: fields, their types and constraints, and the rules between them. */
@NullMarked
package org.waymark.schema;

import org.jspecify.annotations.NullMarked;
