/** Who may open the desk: an address that works once, a session, and requests that come from the desk's own pages. */
@NullMarked
package org.closedset.access;

import org.jspecify.annotations.NullMarked;
