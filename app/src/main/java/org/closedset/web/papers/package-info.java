/** Riders as papers: drawn, sealed and kept as they were issued. */
@NullMarked
package org.closedset.web.papers;

import org.jspecify.annotations.NullMarked;
