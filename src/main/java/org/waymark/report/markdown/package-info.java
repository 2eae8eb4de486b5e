/** The report as GitHub-flavoured MarkdownText. */
@NullMarked
package org.waymark.report.markdown;

import org.jspecify.annotations.NullMarked;
