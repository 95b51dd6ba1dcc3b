package org.closedset.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.closedset.screenplay.Character;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Source;

/** A draft as the decision file spells it. */
record DraftForm(
        String sha256,
        String source,
        int pages,
        List<CharacterForm> characters,
        List<SceneForm.GroupForm> groups,
        List<SceneForm> scenes) {
    private static final int MOST_SCENES = 20_000;
    private static final int MOST_ELEMENTS = 500_000;

    DraftForm {
        Codes.check(sha256.matches("[0-9a-f]{64}") && pages >= 0 && scenes.size() <= MOST_SCENES);
        Codes.read(Source.class, source);
        Set<String> own = new HashSet<>();
        long elements = 0;
        for (SceneForm scene : scenes) {
            Codes.check(own.add(scene.own()));
            elements += scene.elements().size();
        }
        Codes.check(elements <= MOST_ELEMENTS);
    }

    static DraftForm of(Draft draft) {
        Screenplay screenplay = draft.screenplay();
        return new DraftForm(
                draft.sha256(),
                Codes.of(screenplay.source()),
                screenplay.pages(),
                screenplay.characters().stream().map(CharacterForm::of).toList(),
                screenplay.groups().stream().map(SceneForm.GroupForm::of).toList(),
                screenplay.scenes().stream().map(SceneForm::of).toList());
    }

    Draft draft() {
        return new Draft(
                sha256,
                new Screenplay(
                        Codes.read(Source.class, source),
                        List.of(),
                        scenes.stream().map(SceneForm::scene).toList(),
                        characters.stream().map(CharacterForm::character).toList(),
                        groups.stream().map(SceneForm.GroupForm::group).toList(),
                        pages,
                        List.of()));
    }

    record CharacterForm(String name, List<String> spellings, int speeches) {
        CharacterForm {
            Codes.check(speeches >= 0);
        }

        static CharacterForm of(Character character) {
            return new CharacterForm(character.name(), character.spellings(), character.speeches());
        }

        Character character() {
            return new Character(name, spellings, speeches);
        }
    }
}
