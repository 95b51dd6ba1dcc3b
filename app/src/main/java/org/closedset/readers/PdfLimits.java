package org.closedset.readers;

/** What one PDF may cost: pages, painted runs of text over all pages, the child's heap, and seconds by the clock. */
record PdfLimits(int pages, int glyphs, int heapMegabytes, int seconds) {
    static PdfLimits usual() {
        return new PdfLimits(5000, 3_000_000, 400, 60);
    }
}
