/** Reads a coordinator's own breakdown sheet and lays its rows on the scenes of a script. */
@NullMarked
package org.closedset.sheets;

import org.jspecify.annotations.NullMarked;
