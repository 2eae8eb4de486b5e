/** The report as GitHub-flavoured Markdown. */
@NullMarked
package org.waymark.report.markdown;

import org.jspecify.annotations.NullMarked;
