package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a screenplay of a script: scenes with ids, headings taken apart, who is in them, pages and eighths. */
public final class Screenplays {
    private static final int LINES_A_PAGE = 54;

    private final Script script;
    private final PageLayout layout;
    private final Cast cast;
    private final OmittedNumbers omittedNumbers;

    private Screenplays(Script script) {
        this.script = script;
        this.layout = PageLayout.of(script.elements());
        this.cast = Cast.of(script.elements());
        this.omittedNumbers = new OmittedNumbers(standing(script));
    }

    private static Set<String> standing(Script script) {
        Set<String> standing = new HashSet<>();
        script.hints().forEach((at, hint) -> {
            if (!hint.omitted() && !saysOmitted(script.elements().get(at).text())) {
                standing.add(hint.number());
            }
        });
        return standing;
    }

    /** The screenplay of this script. Own ids are "s1", "s2" and so on in script order. */
    public static Screenplay of(Script script) {
        return new Screenplays(script).make();
    }

    private Screenplay make() {
        List<Scene> scenes = new ArrayList<>();
        List<Element> elements = script.elements();
        int start = 0;
        int ordinal = 0;
        for (int i = 1; i <= elements.size(); i++) {
            if (i == elements.size() || elements.get(i).type() == Element.Type.HEADING) {
                if (worthAScene(elements.subList(start, i))) {
                    ordinal++;
                    scenes.addAll(apart(scene(start, i, ordinal)));
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

    /** One scene for each number that one omission keeps; the last has what stands below. */
    private List<Scene> apart(Scene scene) {
        String written = scene.id().number().isEmpty()
                ? Omission.of(scene.heading().text()).map(Omission::numbers).orElse("")
                : scene.id().number();
        if (!scene.omitted() || written.isEmpty()) {
            return List.of(scene);
        }
        List<String> numbers = omittedNumbers.of(written);
        List<Scene> apart = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String own = scene.id().own() + (i == 0 ? "" : "-" + (i + 1));
            SceneId id = new SceneId(scene.id().episode(), numbers.get(i), own);
            apart.add(i == numbers.size() - 1 ? scene.under(id) : scene.headingAlone(id));
        }
        return apart;
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
        return saysOmitted(heading.text())
                || elements.size() == 2
                        && LineShapes.folded(elements.get(1).text()).strip().matches("\\(?OMITTED\\)?\\.?");
    }

    private static boolean saysOmitted(String heading) {
        return LineShapes.folded(heading).contains("OMITTED")
                || Omission.of(heading).isPresent();
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
