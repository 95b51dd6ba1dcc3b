/** One person's own pages: their record, their ways in, what they say of themselves. */
@NullMarked
package org.closedset.web.mine;

import org.jspecify.annotations.NullMarked;
