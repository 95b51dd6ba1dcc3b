package org.closedset.exports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.closedset.exports.XmlTokens.Kind;
import org.closedset.exports.XmlTokens.Token;

/** The tag data a Final Draft file has, what an earlier export of ours left in it, and the edits that put new tags in. */
final class FdxTagData {
    private final String xml;
    private final List<Token> tokens;
    private final List<FdxEdit.Change> changes = new ArrayList<>();
    private final Set<String> ourDefinitions = new HashSet<>();
    private final Set<Integer> ourTags = new HashSet<>();
    private final Set<Integer> used = new HashSet<>();
    private int category;
    private int definition;
    private int tag;
    private boolean known;

    private FdxTagData(String xml, List<Token> tokens) {
        this.xml = xml;
        this.tokens = tokens;
    }

    static FdxTagData of(String xml, List<Token> tokens) {
        FdxTagData data = new FdxTagData(xml, tokens);
        data.read();
        return data;
    }

    /** The highest number a tag has. */
    int highestTag() {
        return tag;
    }

    /** Whether an earlier export of ours made the tag with this number. */
    boolean ours(int number) {
        return ourTags.contains(number);
    }

    private void read() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opens = token.kind() == Kind.START || token.kind() == Kind.EMPTY;
            if (opens) {
                switch (token.name()) {
                    case "TagCategory" -> {
                        category = Math.max(category, number(token, "Number"));
                        known |= token.attribute(xml, "Id").equals(Tags.CATEGORY);
                    }
                    case "TagDefinition" -> definition(i);
                    case "Text" -> used.add(number(token, "TagNumber"));
                    default -> {}
                }
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opens = token.kind() == Kind.START || token.kind() == Kind.EMPTY;
            if (opens && token.name().equals("Tag")) {
                tag(i);
            }
        }
        used.removeAll(ourTags);
        tag = used.stream().max(Integer::compare).orElse(0);
    }

    private int number(Token token, String attribute) {
        String text = token.attribute(xml, attribute);
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }

    private void definition(int at) {
        Token token = tokens.get(at);
        if (token.attribute(xml, "CatId").equals(Tags.CATEGORY)) {
            ourDefinitions.add(token.attribute(xml, "Id"));
            remove(at);
        } else {
            definition = Math.max(definition, number(token, "Number"));
        }
    }

    private void tag(int at) {
        Token token = tokens.get(at);
        String id = token.attribute(xml, "DefId");
        for (int i = at + 1; id.isEmpty() && i + 1 < tokens.size() && !ends(tokens.get(i), "Tag"); i++) {
            if (tokens.get(i).name().equals("DefId") && tokens.get(i + 1).kind() == Kind.TEXT) {
                id = xml.substring(tokens.get(i + 1).from(), tokens.get(i + 1).to())
                        .strip();
            }
        }
        used.add(number(token, "Number"));
        if (ourDefinitions.contains(id)) {
            ourTags.add(number(token, "Number"));
            remove(at);
        }
    }

    private static boolean ends(Token token, String name) {
        return token.kind() == Kind.END && token.name().equals(name);
    }

    /** Takes an element out with the white space after it. */
    private void remove(int at) {
        int end = at;
        if (tokens.get(at).kind() == Kind.START) {
            while (end + 1 < tokens.size()
                    && !ends(tokens.get(end), tokens.get(at).name())) {
                end++;
            }
        }
        int to = tokens.get(end).to();
        while (to < xml.length() && Character.isWhitespace(xml.charAt(to))) {
            to++;
        }
        changes.add(new FdxEdit.Change(tokens.get(at).from(), to, ""));
    }

    /** The changes that take our old tags out and put these in. */
    List<FdxEdit.Change> changes(Tags tags) {
        int data = find("TagData", 0);
        if (tags.tags().isEmpty()) {
            return changes;
        }
        if (data < 0) {
            int end = tokens.size() - 1;
            while (end > 0 && !ends(tokens.get(end), "FinalDraft")) {
                end--;
            }
            int at = tokens.get(end).from();
            changes.add(new FdxEdit.Change(at, at, tags.dataXml(category, definition, tag)));
        } else if (tokens.get(data).kind() == Kind.EMPTY) {
            Token empty = tokens.get(data);
            changes.add(new FdxEdit.Change(
                    empty.from(),
                    empty.to(),
                    tags.dataXml(category, definition, tag).strip()));
        } else {
            if (!known) {
                into(data, "TagCategories", tags.category(category + 1) + "\n");
            }
            into(data, "TagDefinitions", tags.definitionsXml(definition));
            into(data, "Tags", tags.tagsXml(tag));
        }
        return changes;
    }

    private int find(String name, int from) {
        for (int i = from; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            if (tokens.get(i).name().equals(name) && (kind == Kind.START || kind == Kind.EMPTY)) {
                return i;
            }
        }
        return -1;
    }

    /** Puts lines at the end of a section of the tag data, which is made where it is missing or empty. */
    private void into(int data, String section, String lines) {
        int at = find(section, data);
        if (at < 0) {
            int end = data;
            while (end + 1 < tokens.size() && !ends(tokens.get(end), "TagData")) {
                end++;
            }
            int place = tokens.get(end).from();
            changes.add(new FdxEdit.Change(place, place, "<" + section + ">\n" + lines + "</" + section + ">\n"));
        } else if (tokens.get(at).kind() == Kind.EMPTY) {
            Token empty = tokens.get(at);
            changes.add(
                    new FdxEdit.Change(empty.from(), empty.to(), "<" + section + ">\n" + lines + "</" + section + ">"));
        } else {
            int end = at;
            while (end + 1 < tokens.size() && !ends(tokens.get(end), section)) {
                end++;
            }
            int place = tokens.get(end).from();
            changes.add(new FdxEdit.Change(place, place, lines));
        }
    }
}
