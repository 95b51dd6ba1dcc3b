/** What those who plan and call scenes see: the board, as it was published. */
@NullMarked
package org.closedset.web.board;

import org.jspecify.annotations.NullMarked;
