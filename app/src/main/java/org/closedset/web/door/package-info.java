/** The way in: signing in, coming in by an invitation or a printed code, and proving again who one is. */
@NullMarked
package org.closedset.web.door;

import org.jspecify.annotations.NullMarked;
