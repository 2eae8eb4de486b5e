@NullMarked
package org.waymark.report.view;

import org.jspecify.annotations.NullMarked;
