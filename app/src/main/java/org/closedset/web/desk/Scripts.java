package org.closedset.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.access.Sessions;
import org.closedset.production.Production;
import org.closedset.production.ScriptFile;
import org.closedset.production.ScriptRecord;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.views.Whose;

/** The scripts somebody at the desk may see: whoever opened it sees all, a coordinator who signed in those of theirs. */
final class Scripts {
    private final Desk desk;
    private final Records records;

    Scripts(Desk desk, Records records) {
        this.desk = desk;
        this.records = records;
    }

    /** Those on the shelf now. */
    Desk.Listing listing() {
        Desk.Listing all = desk.scripts();
        return new Desk.Listing(all.scripts().stream().filter(this::seen).toList(), all.trouble());
    }

    /** The script with this id. */
    Optional<OpenScript> script(String id) {
        return desk.script(id).filter(this::seen);
    }

    /** Those of a production, and those that are nobody's where there is no other. */
    List<OpenScript> of(Recorded recorded) {
        return listing().scripts().stream().filter(it -> of(recorded, it)).toList();
    }

    /** A script whose record is here and whose file is not. */
    record Lost(Recorded recorded, ScriptRecord script) {
        String file() {
            return script.file().map(ScriptFile::name).orElse(script.draft().file());
        }
    }

    List<Lost> lost() {
        Set<String> here = desk.scripts().scripts().stream().map(OpenScript::id).collect(Collectors.toSet());
        return theirs().flatMap(recorded -> recorded.production().scripts().values().stream()
                        .filter(it -> !here.contains(it.script()))
                        .map(it -> new Lost(recorded, it)))
                .toList();
    }

    /** The episode of a script that belongs to a production, as it is read: its number and title; "" where it has none. */
    String episode(OpenScript script) {
        return switch (desk.whose(script)) {
            case Whose.Of it -> episode(it.recorded().production(), script.id());
            case Whose.Nobodys nobodys -> "";
            case Whose.Closed closed -> "";
        };
    }

    private static String episode(Production production, String script) {
        String number = production.script(script).map(ScriptRecord::episode).orElse("");
        return (number + " " + production.episodes().getOrDefault(number, "")).strip();
    }

    private boolean of(Recorded recorded, OpenScript script) {
        return switch (desk.whose(script)) {
            case Whose.Of it -> it.recorded().id().equals(recorded.id());
            case Whose.Nobodys nobodys -> alone();
            case Whose.Closed closed -> false;
        };
    }

    private boolean alone() {
        return records.productions().stream().filter(OnProduction::kept).count() == 1;
    }

    /** Whether scripts that are nobody's are whoever's asks: those lie in the folder of whoever opened the desk. */
    boolean nobodys() {
        return Sessions.member().isEmpty() || alone();
    }

    /** The production in whose record the choreographies of its scenes are kept. */
    Optional<Recorded> production(OpenScript script) {
        return theirs().filter(it -> of(it, script)).findFirst();
    }

    Whose whose(OpenScript script) {
        return desk.whose(script);
    }

    /** The productions whose record may keep a script that is put here; not one that is put away. */
    List<Recorded> takers() {
        return theirs().filter(it -> it.production().life() != Production.Life.ARCHIVED)
                .toList();
    }

    private Stream<Recorded> theirs() {
        return records.productions().stream().filter(OnProduction::kept).filter(OnProduction::theirs);
    }

    private boolean seen(OpenScript script) {
        return Sessions.member().isEmpty() || theirs().anyMatch(it -> of(it, script));
    }
}
