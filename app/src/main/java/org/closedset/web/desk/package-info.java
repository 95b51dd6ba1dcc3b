/** The coordinator's pages. */
@NullMarked
package org.closedset.web.desk;

import org.jspecify.annotations.NullMarked;
