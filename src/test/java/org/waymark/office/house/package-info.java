@NullMarked
package org.waymark.office.house;

import org.jspecify.annotations.NullMarked;
