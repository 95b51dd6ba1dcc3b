/** What is printed: the screenplay in standard layout, and the breakdown. */
@NullMarked
package org.closedset.paper;

import org.jspecify.annotations.NullMarked;
