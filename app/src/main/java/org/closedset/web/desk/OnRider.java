package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.closedset.people.Person;
import org.closedset.production.Production;
import org.closedset.riders.RiderRecord;
import org.closedset.views.Recorded;
import org.springframework.http.ResponseEntity;

/** Finds the rider a request of the desk is about. */
final class OnRider {
    private final OnProduction on;
    private final Missing missing;

    OnRider(OnProduction on, Missing missing) {
        this.on = on;
        this.missing = missing;
    }

    /** Somebody's rider, found. */
    record Found(OnProduction.Found on, RiderRecord rider) {
        Recorded recorded() {
            return on.recorded();
        }

        Person person() {
            return on.person();
        }

        Production production() {
            return on.recorded().production();
        }

        /** As it stands after an act. */
        Found now() {
            return new Found(on, production().riders().rider(rider.id()).orElse(rider));
        }
    }

    interface Then<T> {
        ResponseEntity<T> of(Found found);
    }

    /** Leads on where the page of that person has that rider; else there is no such page. */
    ResponseEntity<String> rider(
            HttpServletRequest request, String production, String person, String rider, Then<String> then) {
        return on.person(
                request,
                production,
                person,
                found -> found.recorded()
                        .production()
                        .riders()
                        .rider(rider)
                        .filter(it -> it.performer().equals(found.person().id()))
                        .map(it -> then.of(new Found(found, it)))
                        .orElseGet(() -> missing.page(request)));
    }
}
