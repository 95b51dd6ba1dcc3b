/** What is kept: decisions beside their script, and the folder of scripts; written whole or not at all. */
@NullMarked
package org.closedset.store;

import org.jspecify.annotations.NullMarked;
