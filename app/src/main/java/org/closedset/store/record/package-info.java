/**
 * The record of a production: facts kept for good in an archive, sealed under keys that lie apart, and folded. See
 * docs/formats/archive.md and docs/formats/keys.md.
 */
package org.closedset.store.record;
