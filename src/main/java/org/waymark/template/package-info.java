/** The workbooks and text files in which footprints send their returns, made from the schema. */
@NullMarked
package org.waymark.template;

import org.jspecify.annotations.NullMarked;
