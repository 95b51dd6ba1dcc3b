package org.closedset.disclosure;

import java.util.List;

/**
 * What one person in one role may see, and nothing else: docs/disclosure.md. No view holds an id of an act, or of a person but of those somebody may answer for,
 * a count of facts, or when something was told.
 */
public sealed interface View {
    /** The audience, and whoever has no such role here or no longer: nothing is public before a certificate is. */
    record Outside() implements View {}

    /** What everybody on the production sees. Those who get it see no more of it today. */
    record Inside(FrontPage front) implements View {}

    /**
     * Those who plan and call the scenes: the first AD, the director, who produces; the last also sees what is to be signed, and
     * whoever directs the agreed choreographies.
     */
    record OnBoard(FrontPage front, Board board, Offers offers, Plays plays) implements View {}

    /** Those who see their own record: performers and crew. */
    record OfOneself(FrontPage front, OwnRecord own) implements View {}

    /** Who speaks for performers: those who named them, sorted by name, and what these let them see. */
    record OfClients(FrontPage front, List<Client> clients) implements View {
        public OfClients {
            clients = List.copyOf(clients);
        }

        @Override
        public String toString() {
            return "OfClients[confidential]";
        }
    }

    /** Camera: the frame sheets of the scenes somebody works. */
    record OfFrames(FrontPage front, Floor<FrameSheet> frames) implements View {}

    /** Stunts: the joint beats of the scenes somebody works. */
    record OfJoints(FrontPage front, Floor<Floor.Joint> joints) implements View {}

    /** The script supervisor: slates and variants of the scenes somebody works. */
    record OfSlates(FrontPage front, Floor<Floor.Slate> slates) implements View {}

    /** Costume: whom they dress in the scenes somebody works, and what is laid out there for each of them alike. */
    record OfWardrobe(FrontPage front, Floor<LaidOut> wardrobe) implements View {}

    /** Casting: the characters and groups somebody is engaged for, sorted, whoever and however many they are. */
    record OfRoles(FrontPage front, List<String> roles) implements View {
        public OfRoles {
            roles = List.copyOf(roles);
        }

        @Override
        public String toString() {
            return "OfRoles[confidential]";
        }
    }
}
