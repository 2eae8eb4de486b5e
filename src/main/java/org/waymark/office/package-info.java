/** What every Office file that waymark writes has in common. */
@NullMarked
package org.waymark.office;

import org.jspecify.annotations.NullMarked;
