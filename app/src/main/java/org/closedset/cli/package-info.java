/** The terminal: breakdown, print, import. */
@NullMarked
package org.closedset.cli;

import org.jspecify.annotations.NullMarked;
