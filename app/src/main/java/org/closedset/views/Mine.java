package org.closedset.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.closedset.boundaries.ContractNotice;
import org.closedset.disclosure.Client;
import org.closedset.disclosure.FrontPage;
import org.closedset.disclosure.Gate;
import org.closedset.disclosure.OwnRecord;
import org.closedset.disclosure.Trusted;
import org.closedset.people.Account;
import org.closedset.people.Person;
import org.closedset.production.Production;

/**
 * What one person's own pages are made of: their own record, their ways in, and what everybody on the production sees of
 * it, or once they left no more than what it was called. {@code ending} once picture has wrapped; {@code trusted} are those
 * they name, {@code clients} those who named them to speak for them; {@code notice} is that of the contract, which what they
 * say waits for.
 */
public record Mine(
        String title,
        Optional<FrontPage> front,
        Optional<Ending> ending,
        OwnRecord own,
        Trusted trusted,
        List<Client> clients,
        ContractNotice notice,
        Account account) {
    public Mine {
        clients = List.copyOf(clients);
    }

    static Optional<Mine> of(Production production, Person self, Instant moment) {
        return Gate.own(self.id(), production)
                .map(own -> new Mine(
                        Gate.title(self.id(), production),
                        Gate.front(self.id(), production),
                        Gate.closing(production).map(Ending::of),
                        own,
                        Gate.trusted(self.id(), production),
                        Gate.clients(self.id(), production, moment),
                        Gate.notice(production),
                        self.account()));
    }

    /** Whether they are on the production now. */
    public boolean here() {
        return front.isPresent();
    }

    /** Whether nobody came in under the name whom the coordinator has not heard yet, so that it is theirs to read. */
    public boolean heard() {
        return own.met() || !account.joined();
    }

    /** Who coordinates, as everybody on the production sees it. */
    public List<FrontPage.Coordinator> coordinators() {
        return front.map(FrontPage::coordinators).orElse(List.of());
    }

    @Override
    public String toString() {
        return "Mine[confidential]";
    }
}
