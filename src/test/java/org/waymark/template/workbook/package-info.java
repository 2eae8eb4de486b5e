@org.jspecify.annotations.NullMarked
package org.waymark.template.workbook;
