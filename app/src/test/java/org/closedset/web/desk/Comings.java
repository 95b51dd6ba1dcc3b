package org.closedset.web.desk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** A production at the tests' door, its coordinator at the desk, and people who come in on phones of their own. */
final class Comings implements AutoCloseable {
    static final TestDoor DOOR = TestDoor.get();

    final String address = DOOR.address();
    final String production;
    final Page coordinator;
    private final TestDesk browser = TestDesk.get();
    private final List<Page> open = new ArrayList<>();

    Comings(String title, String name) {
        production = DOOR.begin(title, name);
        coordinator = phone();
        coordinator.navigate(DOOR.wayIn());
        coordinator.waitForURL(url -> url.endsWith("/"));
    }

    /** Somebody's own browser, closed with the rest. */
    Page phone() {
        Page page = browser.phone(address);
        open.add(page);
        return page;
    }

    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    static String main(Page page) {
        return page.locator("main").textContent();
    }

    void add(String name, String role) {
        coordinator.navigate(production);
        coordinator
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill(name);
        coordinator.getByLabel("Role").selectOption(role);
        press(coordinator, "Add");
    }

    /** Their page on the desk. */
    void person(String name) {
        coordinator.navigate(production);
        coordinator
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        coordinator.waitForURL(url -> url.contains("/person/"));
    }

    private String invite(String name) {
        person(name);
        coordinator.locator("#way form[action$=invite] button").click();
        return coordinator.getByLabel("The address to send").inputValue();
    }

    /** Invites somebody, who comes in on a phone of their own. */
    Page come(String name) {
        String invitation = invite(name);
        Page phone = phone();
        phone.navigate(invitation);
        phone.waitForURL(url -> url.endsWith("/join/notice"));
        press(phone, "I have read it");
        press(phone, "Yes, keep it");
        press(phone, "Make the key");
        phone.waitForSelector("p.code");
        return phone;
    }

    /** As {@link #come}, and the coordinator hears their code. */
    Page met(String name) {
        Page phone = come(name);
        heard(phone, name);
        return phone;
    }

    /** The coordinator hears the code that their first page shows. */
    void heard(Page phone, String name) {
        phone.navigate(address + "/mine");
        String code = phone.locator("p.code").first().textContent().strip();
        person(name);
        coordinator.locator("#code").fill(code);
        coordinator.locator("#way form[action$=met] button").first().click();
        coordinator.waitForSelector(".said");
    }

    /** Signs in again with the device. */
    void back(Page phone) {
        phone.navigate(address + "/in");
        press(phone, "Sign in with this device");
        phone.waitForURL(url -> !url.endsWith("/in"));
    }

    @Override
    public void close() {
        open.forEach(it -> it.context().close());
    }
}
