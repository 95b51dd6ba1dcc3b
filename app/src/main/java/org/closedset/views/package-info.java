/** Keeps the scripts of the desk read and their decisions folded, in memory, for the pages to show. */
@NullMarked
package org.closedset.views;

import org.jspecify.annotations.NullMarked;
