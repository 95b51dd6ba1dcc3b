package org.closedset.access;

/** What is said to a request that may not come in: one sentence each, from the message file of the pages. */
public interface Refusals {
    /** To a request for another machine's name. */
    String otherHost();

    /** To a post from a page that is not the desk's. */
    String otherOrigin();

    /** The page that says the address was used or is not the last one printed. */
    String tokenPage();

    /** The page that says the desk is opened by its printed address. */
    String closedPage();

    /** The page that leads to signing in. */
    String signInPage();

    /** The page for whatever is not somebody's, whether it is there or not. */
    String nothingHere();

    /** The page of the printed address, which sends what stands behind the # with this secret of its form. */
    String enterPage(String formSecret);

    /** The page for a form that was open while the session ended. */
    String stalePage();

    /** The page for whoever comes while too many come in. */
    String crowdedPage();

    /** The page for more than anybody's own pages ever send. */
    String tooLongPage();
}
