/** Templates for returns, as workbooks and CSV files, made from the schema. */
@NullMarked
package org.waymark.template;

import org.jspecify.annotations.NullMarked;
