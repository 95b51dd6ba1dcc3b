/** Drawings of a breakdown, as SVG for pages and files and painted for print: patterns beside colours, nothing else to load. */
@NullMarked
package org.closedset.drawings;

import org.jspecify.annotations.NullMarked;
