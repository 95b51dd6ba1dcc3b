/** What is printed: the screenplay in standard layout, the breakdown, riders; and what is sealed. */
@NullMarked
package org.closedset.paper;

import org.jspecify.annotations.NullMarked;
