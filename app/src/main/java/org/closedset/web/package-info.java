/** What the pages of every person share: wording, templates, the frame. */
@NullMarked
package org.closedset.web;

import org.jspecify.annotations.NullMarked;
