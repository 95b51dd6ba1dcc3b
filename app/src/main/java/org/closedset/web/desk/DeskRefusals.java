package org.closedset.web.desk;

import org.closedset.access.Refusals;
import org.closedset.web.Templates;
import org.closedset.web.Words;

/** What is said at the door. */
final class DeskRefusals implements Refusals {
    private final Templates templates;

    DeskRefusals(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String otherHost() {
        return Words.say("door.host");
    }

    @Override
    public String otherOrigin() {
        return Words.say("door.origin");
    }

    @Override
    public String tokenPage() {
        return page("door.token", "/");
    }

    @Override
    public String closedPage() {
        return page("door.closed", "");
    }

    @Override
    public String signInPage() {
        return page("door.signin", "/in");
    }

    @Override
    public String nothingHere() {
        return page("door.nothing", "/in");
    }

    @Override
    public String enterPage(String formSecret) {
        return templates.page("enter", new EnterPage(formSecret));
    }

    @Override
    public String stalePage() {
        return page("door.stale", "/");
    }

    @Override
    public String crowdedPage() {
        return page("door.crowded", "");
    }

    @Override
    public String tooLongPage() {
        return page("door.long", "/mine");
    }

    private String page(String key, String onward) {
        String button = Words.has(key + ".button") ? Words.say(key + ".button") : "";
        return templates.page("wayin", new WayInPage(Words.say(key + ".head"), Words.say(key), button, onward));
    }
}
