package org.closedset.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.Addressed;
import org.closedset.people.Part;
import org.closedset.people.PerformerClass;
import org.closedset.people.Role;
import org.closedset.screenplay.Group;
import org.closedset.screenplay.Groups;

/** A cast or crew list as it was understood: its columns, the people its rows name, and the rows that fit nowhere. */
public record PeopleSheet(List<SheetImport.Column> columns, List<Row> rows, List<SheetImport.Unmatched> unmatched) {
    private static final int LOOKED = 30;
    private static final Map<String, String> HEADINGS = Names.read("people-headings.txt");
    private static final Map<String, String> ROLES = Names.read("roles.txt");
    private static final Map<String, String> CLASSES = Names.read("classes.txt");

    public PeopleSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        unmatched = List.copyOf(unmatched);
    }

    /** One person: how addressed, roles, and the character or group they are engaged for, "" for none. */
    public record Row(int number, Addressed addressed, Set<Role> roles, String plays, PerformerClass performerClass) {
        public Row {
            roles = Set.copyOf(roles);
        }

        /** The part in this script, if there is one. */
        public Optional<Part> part(String script) {
            return plays.isEmpty() ? Optional.empty() : Optional.of(new Part(script, plays, performerClass));
        }

        @Override
        public String toString() {
            return "Row[confidential]";
        }
    }

    private enum What {
        NAME,
        PRONOUNS,
        LANGUAGE,
        ROLE,
        PLAYS,
        CLASS
    }

    /** Reads a CSV or XLSX list, or cells pasted from one. */
    public static PeopleSheet of(byte[] sheet) throws UnreadableSheet {
        SheetRows rows = SheetFile.read(sheet);
        SheetRows.Line headings = headings(rows);
        Map<What, Integer> places = places(headings);
        List<Row> found = new ArrayList<>();
        List<SheetImport.Unmatched> unmatched = new ArrayList<>();
        for (SheetRows.Line line : rows.lines()) {
            if (line.number() > headings.number() && !line.blank()) {
                row(line, places, found, unmatched);
            }
        }
        return new PeopleSheet(understood(headings, places), found, unmatched);
    }

    private static SheetRows.Line headings(SheetRows rows) throws UnreadableSheet {
        for (SheetRows.Line line : rows.lines()) {
            if (line.number() <= LOOKED && places(line).containsKey(What.NAME)) {
                return line;
            }
        }
        throw Wording.unreadable("people.headings", LOOKED);
    }

    private static Map<What, Integer> places(SheetRows.Line line) {
        Map<What, Integer> places = new EnumMap<>(What.class);
        for (int c = 0; c < line.cells().size(); c++) {
            String what = HEADINGS.getOrDefault(Columns.folded(line.cells().get(c)), "");
            if (!what.isEmpty()) {
                places.putIfAbsent(What.valueOf(what.toUpperCase(Locale.ROOT)), c);
            }
        }
        return places;
    }

    private static void row(
            SheetRows.Line line, Map<What, Integer> places, List<Row> found, List<SheetImport.Unmatched> unmatched) {
        String name = cell(line, places, What.NAME);
        if (name.isBlank()) {
            unmatched.add(new SheetImport.Unmatched(line.number(), Wording.say("unmatched.name")));
            return;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String plays = cell(line, places, What.PLAYS);
        for (String one : cell(line, places, What.ROLE).split("[,;/&\n]+", -1)) {
            Optional<Role> role = role(one);
            role.ifPresent(roles::add);
            if (role.isEmpty() && !one.isBlank() && plays.isBlank()) {
                plays = one.strip();
            } else if (role.isEmpty() && !one.isBlank()) {
                unmatched.add(
                        new SheetImport.Unmatched(line.number(), Wording.say("unmatched.role", cut(one.strip()))));
            }
        }
        String told = cell(line, places, What.CLASS);
        Optional<PerformerClass> performerClass = performerClass(told);
        if (!told.isBlank() && performerClass.isEmpty()) {
            unmatched.add(new SheetImport.Unmatched(line.number(), Wording.say("unmatched.class", cut(told))));
        }
        Addressed addressed =
                new Addressed(name, cell(line, places, What.PRONOUNS), language(cell(line, places, What.LANGUAGE)));
        PerformerClass usual = Groups.in(plays).isEmpty() ? PerformerClass.PRINCIPAL : PerformerClass.BACKGROUND;
        found.add(new Row(line.number(), addressed, roles, plays(plays), performerClass.orElse(usual)));
    }

    /** A character or group as scripts name them: "30 dancers" is the group DANCERS. */
    public static String plays(String text) {
        List<Group> groups = Groups.in(text);
        return groups.size() == 1 ? groups.getFirst().name() : text.strip().toUpperCase(Locale.ROOT);
    }

    private static String cell(SheetRows.Line line, Map<What, Integer> places, What what) {
        return line.cell(places.getOrDefault(what, -1)).replace('\n', ' ').strip();
    }

    /** The role that people call so, in any of the spellings of roles.txt. */
    public static Optional<Role> role(String text) {
        return Optional.ofNullable(ROLES.get(Columns.folded(text))).map(Role::ofCode);
    }

    static Optional<PerformerClass> performerClass(String text) {
        return Optional.ofNullable(CLASSES.get(Columns.folded(text))).map(PerformerClass::ofCode);
    }

    /** A language tag as it is, a language's English name as its tag, else nothing. */
    private static String language(String text) {
        String tag = Locale.forLanguageTag(text.strip()).getLanguage();
        if (!tag.isEmpty() && tag.length() <= 3) {
            return Locale.forLanguageTag(text.strip()).toLanguageTag();
        }
        for (Locale locale : Locale.getAvailableLocales()) {
            if (locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text.strip()) && !text.isBlank()) {
                return locale.getLanguage();
            }
        }
        return "";
    }

    private static String cut(String text) {
        return text.length() > 24 ? text.substring(0, 24) + "\u2026" : text;
    }

    private static List<SheetImport.Column> understood(SheetRows.Line headings, Map<What, Integer> places) {
        List<SheetImport.Column> understood = new ArrayList<>();
        for (int c = 0; c < headings.cells().size(); c++) {
            String meaning = "";
            for (var place : places.entrySet()) {
                if (place.getValue() == c) {
                    meaning = Wording.say("people." + place.getKey().name().toLowerCase(Locale.ROOT));
                }
            }
            understood.add(new SheetImport.Column(headings.cells().get(c), meaning));
        }
        return understood;
    }
}
