package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a screenplay of a script: scenes with ids, headings taken apart, who is in them, pages and eighths. */
public final class Screenplays {
    private static final int LINES_A_PAGE = 54;

    private final Script script;
    private final PageLayout layout;
    private final Cast cast;

    private Screenplays(Script script) {
        this.script = script;
        this.layout = PageLayout.of(script.elements());
        this.cast = Cast.of(script.elements());
    }

    /** The screenplay of this script. Own ids are "s1", "s2" and so on in script order. */
    public static Screenplay of(Script script) {
        return new Screenplays(script).make();
    }

    private Screenplay make() {
        List<Scene> scenes = new ArrayList<>();
        List<Element> elements = script.elements();
        int start = 0;
        for (int i = 1; i <= elements.size(); i++) {
            if (i == elements.size() || elements.get(i).type() == Element.Type.HEADING) {
                if (worthAScene(elements.subList(start, i))) {
                    scenes.add(scene(start, i, scenes.size() + 1));
                }
                start = i;
            }
        }
        Map<String, Group> groups = new LinkedHashMap<>();
        scenes.forEach(scene -> scene.groups()
                .forEach(group -> groups.merge(group.name(), group, (a, b) -> a.count() >= b.count() ? a : b)));
        return new Screenplay(
                script.source(),
                script.title(),
                scenes,
                cast.characters(),
                new ArrayList<>(groups.values()),
                layout.pages().size(),
                script.warnings());
    }

    /** What stands before the first heading is a scene only if something is performed in it. */
    private static boolean worthAScene(List<Element> elements) {
        return !elements.isEmpty()
                && (elements.getFirst().type() == Element.Type.HEADING
                        || elements.stream().anyMatch(Screenplays::performed));
    }

    private static boolean performed(Element element) {
        return switch (element.type()) {
            case ACTION, SHOT, CUE, DIALOGUE, PARENTHETICAL, LYRIC -> true;
            case HEADING, TRANSITION, CENTRED, NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> false;
        };
    }

    private Scene scene(int start, int end, int ordinal) {
        List<Element> elements = script.elements().subList(start, end);
        Script.SceneHint hint = script.hints().getOrDefault(start, new Script.SceneHint("", 0, List.of(), false));
        boolean headed = elements.getFirst().type() == Element.Type.HEADING;
        Heading heading =
                headed ? Headings.parse(elements.getFirst().text()) : new Heading("", Heading.Setting.UNSAID, "", "");
        Lines lines = elements.getFirst().lines();
        for (Element element : elements) {
            lines = lines.and(element.lines());
        }
        return new Scene(
                new SceneId("1", hint.number(), "s" + ordinal),
                heading,
                elements,
                lines,
                pageOf(start),
                eighths(start, end, hint),
                hint.omitted() || omitted(heading, elements),
                people(elements, hint),
                groups(elements));
    }

    private int pageOf(int element) {
        int own = script.elements().get(element).lines().from().page();
        return own > 0 ? own : layout.pageOf(element);
    }

    /** The format's own length where it gives one, else printed lines over 54, in eighths, at least one, rounded up. */
    private Eighths eighths(int start, int end, Script.SceneHint hint) {
        if (hint.eighths() > 0) {
            return new Eighths(hint.eighths());
        }
        int lines = 0;
        for (int i = start; i < end; i++) {
            lines += layout.linesOf(i);
        }
        return new Eighths(Math.max(1, (lines * 8 + LINES_A_PAGE - 1) / LINES_A_PAGE));
    }

    private static boolean omitted(Heading heading, List<Element> elements) {
        return LineShapes.folded(heading.text()).contains("OMITTED")
                || elements.size() == 2
                        && LineShapes.folded(elements.get(1).text()).strip().matches("\\(?OMITTED\\)?\\.?");
    }

    private List<String> people(List<Element> elements, Script.SceneHint hint) {
        List<String> people = new ArrayList<>(cast.in(elements));
        for (String name : hint.cast()) {
            String upper = LineShapes.folded(name);
            if (!people.contains(upper)) {
                people.add(upper);
            }
        }
        return people;
    }

    private static List<Group> groups(List<Element> elements) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Element element : elements) {
            if (element.type() == Element.Type.ACTION || element.type() == Element.Type.SHOT) {
                Groups.in(element.text())
                        .forEach(group -> groups.merge(group.name(), group, (a, b) -> a.count() >= b.count() ? a : b));
            }
        }
        return new ArrayList<>(groups.values());
    }
}
