/** The sentence model behind core's port: in process, from a library's resource, never over a network. */
@NullMarked
package org.closedset.meaning;

import org.jspecify.annotations.NullMarked;
