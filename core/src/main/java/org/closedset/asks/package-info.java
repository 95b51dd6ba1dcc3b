/** What whoever directs asks for, beat by beat, by the characters of the script; never held against anybody in the open. */
@NullMarked
package org.closedset.asks;

import org.jspecify.annotations.NullMarked;
