package org.closedset.views;

import java.util.Optional;
import org.closedset.disclosure.FrontPage;
import org.closedset.disclosure.Gate;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Account;
import org.closedset.people.Person;
import org.closedset.production.Production;

/** What one person's own pages are made of: what everybody sees, their own record, and their ways in. */
public record Mine(FrontPage front, OwnRecord own, Account account) {
    static Optional<Mine> of(Production production, Person self) {
        return Gate.own(self.id(), production).map(own -> new Mine(Gate.front(production), own, self.account()));
    }

    public String title() {
        return front.title();
    }

    @Override
    public String toString() {
        return "Mine[confidential]";
    }
}
