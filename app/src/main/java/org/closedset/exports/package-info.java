/** A breakdown as files for others: JSON, CSV, spreadsheet, one web page, and the script back with its passages tagged. */
@NullMarked
package org.closedset.exports;

import org.jspecify.annotations.NullMarked;
