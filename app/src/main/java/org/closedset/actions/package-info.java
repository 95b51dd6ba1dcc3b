/** One class per thing a person does; the only writers of what is kept. */
@NullMarked
package org.closedset.actions;

import org.jspecify.annotations.NullMarked;
