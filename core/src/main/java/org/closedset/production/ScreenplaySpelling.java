package org.closedset.production;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedset.screenplay.Character;
import org.closedset.screenplay.Eighths;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Group;
import org.closedset.screenplay.Heading;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.SceneId;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Source;

/** How a draft is spelt: its file, then the screenplay's fields in the order it has them, without title and warnings. */
final class ScreenplaySpelling {
    private ScreenplaySpelling() {}

    static void write(FieldWriter fields, ScriptDraft draft) {
        Screenplay it = draft.screenplay();
        fields.text(draft.file())
                .text(draft.sha256())
                .text(code(it.source()))
                .number(it.pages())
                .all(it.characters(), ScreenplaySpelling::character)
                .all(it.groups(), ScreenplaySpelling::group)
                .all(it.scenes(), ScreenplaySpelling::scene);
    }

    static ScriptDraft read(FieldReader fields) throws UnreadableFact {
        String file = fields.text();
        String sha256 = fields.text();
        Source source = coded(fields, Source.class);
        int pages = fields.number();
        List<Character> characters = fields.all(ScreenplaySpelling::character);
        List<Group> groups = fields.all(ScreenplaySpelling::group);
        List<Scene> scenes = fields.all(ScreenplaySpelling::scene);
        Set<String> own = new HashSet<>();
        fields.check(
                pages >= 0 && scenes.stream().allMatch(it -> own.add(it.id().own())));
        return new ScriptDraft(
                file, sha256, new Screenplay(source, List.of(), scenes, characters, groups, pages, List.of()));
    }

    private static void character(FieldWriter fields, Character it) {
        fields.text(it.name()).texts(it.spellings()).number(it.speeches());
    }

    private static Character character(FieldReader fields) throws UnreadableFact {
        return new Character(fields.text(), fields.texts(), fields.number());
    }

    private static void group(FieldWriter fields, Group it) {
        fields.text(it.name()).number(it.count());
    }

    private static Group group(FieldReader fields) throws UnreadableFact {
        return new Group(fields.text(), fields.number());
    }

    private static void scene(FieldWriter fields, Scene it) {
        fields.text(it.id().own())
                .text(it.id().episode())
                .text(it.id().number())
                .text(it.heading().text())
                .text(code(it.heading().setting()))
                .text(it.heading().place())
                .text(it.heading().time())
                .text(PassageSpelling.spelt(it.lines()))
                .number(it.page())
                .number(it.eighths().count())
                .text(PersonSpellings.yes(it.omitted()))
                .texts(it.characters())
                .all(it.groups(), ScreenplaySpelling::group)
                .all(it.elements(), ScreenplaySpelling::element);
    }

    private static Scene scene(FieldReader fields) throws UnreadableFact {
        String own = fields.text();
        SceneId id = new SceneId(fields.text(), fields.text(), own);
        Heading heading =
                new Heading(fields.text(), coded(fields, Heading.Setting.class), fields.text(), fields.text());
        var lines = fields.value(PassageSpelling::lines, PassageSpelling::spelt);
        int page = fields.number();
        Eighths eighths = new Eighths(fields.number());
        boolean omitted = PersonSpellings.yes(fields);
        List<String> characters = fields.texts();
        List<Group> groups = fields.all(ScreenplaySpelling::group);
        List<Element> elements = fields.all(ScreenplaySpelling::element);
        fields.check(!own.isEmpty() && page >= 0 && !elements.isEmpty());
        return new Scene(id, heading, elements, lines, page, eighths, omitted, characters, groups);
    }

    private static void element(FieldWriter fields, Element it) {
        fields.text(code(it.type()))
                .text(it.text())
                .text(PassageSpelling.spelt(it.lines()))
                .text(code(it.column()));
    }

    private static Element element(FieldReader fields) throws UnreadableFact {
        return new Element(
                coded(fields, Element.Type.class),
                fields.text(),
                fields.value(PassageSpelling::lines, PassageSpelling::spelt),
                coded(fields, Element.Column.class));
    }

    static <E extends Enum<E>> E coded(FieldReader fields, Class<E> type) throws UnreadableFact {
        return fields.value(
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')), ScreenplaySpelling::code);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
